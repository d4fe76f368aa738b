# All of a person's choices at a glance.

glance-apps = Applications qui peuvent vous joindre : { $on } sur { $all }
