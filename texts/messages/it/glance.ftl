# All of a person's choices at a glance.

glance-apps = App che possono contattarti: { $on } su { $all }
