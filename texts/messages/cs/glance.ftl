# All of a person's choices at a glance.

glance-apps = Aplikace, které vás mohou kontaktovat: { $on } z { $all }
