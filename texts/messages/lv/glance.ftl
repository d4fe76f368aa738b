# All of a person's choices at a glance.

glance-apps = Lietotnes, kas var ar jums sazināties: { $on } no { $all }
