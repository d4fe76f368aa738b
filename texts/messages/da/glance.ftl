# All of a person's choices at a glance.

glance-apps = Apps, der kan kontakte dig: { $on } af { $all }
