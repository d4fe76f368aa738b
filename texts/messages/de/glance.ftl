# All of a person's choices at a glance.

glance-apps = Apps, die Sie erreichen dürfen: { $on } von { $all }
