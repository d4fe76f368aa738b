# All of a person's choices at a glance.

glance-apps = Appar som kan nå dig: { $on } av { $all }
