# All of a person's choices at a glance.

glance-apps = Apps that may reach you: { $on } of { $all }
