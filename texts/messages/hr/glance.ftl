# All of a person's choices at a glance.

glance-apps = Aplikacije koje Vas mogu kontaktirati: { $on } od { $all }
