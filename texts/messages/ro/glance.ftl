# All of a person's choices at a glance.

glance-apps = Aplicații care vă pot contacta: { $on } din { $all }
