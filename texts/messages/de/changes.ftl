# Was sich an einem Antrag geändert hat, seit jemand zuletzt hingesehen hat.

change-new = Neu
change-title = { $n ->
    [one] { $n } Änderung seit { $at }
   *[other] { $n } Änderungen seit { $at }
}
change-more = { $n ->
    [one] und { $n } weitere, unten als neu gekennzeichnet
   *[other] und { $n } weitere, unten als neu gekennzeichnet
}
change-by = { $what } ({ $by })
