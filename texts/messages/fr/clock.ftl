# L’horloge du portail d’exemple.

clock-title = Laisser passer le temps
clock-lead = Seul le portail d’exemple a une horloge que vous pouvez avancer. Ce que font les jours a lieu : des questions expirent, des refus prennent effet, des rappels partent. Chacun doit se reconnecter.
clock-today = Ici, nous sommes le
clock-days = Jours
clock-days-hint = Par exemple : 14.
clock-days-missing = Indiquez un nombre entier de jours, de 1 à { $max }.
clock-leap = Les laisser passer
