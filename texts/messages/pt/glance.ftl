# All of a person's choices at a glance.

glance-apps = Aplicações que o podem contactar: { $on } de { $all }
