# All of a person's choices at a glance.

glance-apps = Rakendused, mis saavad teiega ühendust võtta: { $on } / { $all }
