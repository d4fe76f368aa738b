# All of a person's choices at a glance.

glance-apps = Aplicaciones que pueden contactar con usted: { $on } de { $all }
