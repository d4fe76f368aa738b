# Le calculateur d’échéance.

calculator-title = Calculateur d’échéance
calculator-lead = Un contrôleur d’accès doit rendre opérationnel ce qui lui est demandé dans les trois mois suivant la réception de la demande (article 7, paragraphe 5). Les mois sont comptés conformément au règlement n° 1182/71, avec les jours fériés de l’Irlande.
calculator-no-day = Ce n’est pas une date. Saisissez l’année, le mois et le jour, par exemple 2026-01-15.
calculator-beyond = Les jours fériés sont connus de 2023 à 2032. Choisissez un jour à partir duquel les trois mois se terminent dans cette période.
calculator-received = Jour de réception
calculator-work-out = Calculer l’échéance légale
calculator-legal-date = Échéance légale
calculator-how = Détail du calcul
calculator-today = aujourd’hui
calculator-in = { $n ->
    [one] dans { $n } jour
    [many] dans { $n } jours
   *[other] dans { $n } jours
}
calculator-ago = { $n ->
    [one] il y a { $n } jour
    [many] il y a { $n } jours
   *[other] il y a { $n } jours
}
