# All of a person's choices at a glance.

glance-apps = Aplikácie, ktoré vás môžu kontaktovať: { $on } z { $all }
