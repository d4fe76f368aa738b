# All of a person's choices at a glance.

glance-apps = Apps die u kunnen bereiken: { $on } van { $all }
