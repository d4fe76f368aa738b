# Ce qui a changé dans une demande depuis la dernière consultation.

change-new = Nouveau
change-title = { $n ->
    [one] { $n } changement depuis le { $at }
    [many] { $n } de changements depuis le { $at }
   *[other] { $n } changements depuis le { $at }
}
change-more = { $n ->
    [one] et { $n } autre, marqué comme nouveau ci-dessous
    [many] et { $n } d’autres, marqués comme nouveaux ci-dessous
   *[other] et { $n } autres, marqués comme nouveaux ci-dessous
}
change-by = { $what } ({ $by })
