# All of a person's choices at a glance.

glance-apps = Programos, kurios gali su jumis susisiekti: { $on } iš { $all }
