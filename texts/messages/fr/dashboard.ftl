# Le travail du contrôleur d’accès en chiffres.

dashboard-title = Tableau de bord
dashboard-lead = Ce qui arrive à échéance, où en sont les demandes et combien de temps dure chaque étape.
dashboard-due = Échéances légales en cours, par jours restants
dashboard-queue = Ouvrir la file d’attente
dashboard-states = Demandes par état
dashboard-medians = Durée médiane d’une étape
dashboard-medians-how = Sur toutes les étapes terminées : la moitié a été plus courte, l’autre plus longue.
dashboard-under-a-day = moins d’un jour
dashboard-none = aucune n’est terminée

strip-today = aujourd’hui
strip-days = { $n ->
    [one] { $n } jour
    [many] { $n } jours
   *[other] { $n } jours
}
strip-what = Délai
strip-many = Demandes
strip-late = En retard
strip-near = 14 jours au plus
strip-ahead = Plus de 14 jours
