# Comment une échéance légale est calculée (règlement n° 1182/71), et si elle est proche.

calendar-received = Demande reçue le { $day }. Ce jour lui-même ne compte pas.
calendar-same-date = Les trois mois se terminent le jour portant le même quantième : { $day }.
calendar-last-day = Le dernier mois n’a pas de { $missing }. Les trois mois se terminent donc le dernier jour de ce mois : { $day }.
calendar-not-working = Le { $day } n’est pas un jour ouvrable ({ $because }) : le délai est prolongé jusqu’au jour ouvrable suivant.
calendar-ends = Le délai prend fin à l’expiration de la dernière heure du { $day }.
calendar-saturday = samedi
calendar-sunday = dimanche

calendar-last = dernier jour
calendar-left = { $n ->
    [one] { $n } jour restant
    [many] { $n } jours restants
   *[other] { $n } jours restants
}
calendar-late = { $n ->
    [one] { $n } jour de retard
    [many] { $n } jours de retard
   *[other] { $n } jours de retard
}
calendar-met-last = délai respecté le { $day }, dernier jour
calendar-met = { $n ->
    [one] délai respecté le { $day }, avec { $n } jour d’avance
    [many] délai respecté le { $day }, avec { $n } jours d’avance
   *[other] délai respecté le { $day }, avec { $n } jours d’avance
}
calendar-late-by = { $n ->
    [one] { $n } jour de retard
    [many] { $n } jours de retard
   *[other] { $n } jours de retard
}

# Jours fériés en Irlande.
holiday-new-year = jour de l’An
holiday-brigid = Sainte-Brigitte
holiday-patrick = Saint-Patrick
holiday-easter-monday = lundi de Pâques
holiday-may = premier lundi de mai
holiday-june = premier lundi de juin
holiday-august = premier lundi d’août
holiday-october = dernier lundi d’octobre
holiday-christmas = Noël
holiday-stephen = Saint-Étienne
