# All of a person's choices at a glance.

glance-apps = Aplikacje, które mogą się z Tobą kontaktować: { $on } z { $all }
