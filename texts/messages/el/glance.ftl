# All of a person's choices at a glance.

glance-apps = Εφαρμογές που μπορούν να επικοινωνήσουν μαζί σας: { $on } από { $all }
