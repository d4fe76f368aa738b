# All of a person's choices at a glance.

glance-apps = Aplikacije, ki lahko stopijo v stik z vami: { $on } od { $all }
