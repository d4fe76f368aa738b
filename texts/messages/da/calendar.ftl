# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Modtaget { $day }. Selve dagen medregnes ikke.
calendar-same-date = Tre måneder udløber på dagen med samme dato: { $day }.
calendar-last-day = Den sidste måned har ingen dag nr. { $missing }, så de tre måneder udløber på månedens sidste dag: { $day }.
calendar-not-working = Da { $day } ikke er en arbejdsdag ({ $because }), løber fristen videre til og med den næste arbejdsdag.
calendar-ends = Fristen udløber ved udgangen af den sidste time på denne dag: { $day }.
calendar-saturday = en lørdag
calendar-sunday = en søndag

calendar-last = sidste dag
calendar-left = { $n ->
    [one] { $n } dag tilbage
   *[other] { $n } dage tilbage
}
calendar-late = { $n ->
    [one] { $n } dag over fristen
   *[other] { $n } dage over fristen
}
calendar-met-last = overholdt den { $day }, den sidste dag
calendar-met = { $n ->
    [one] overholdt den { $day }, { $n } dag før fristen
   *[other] overholdt den { $day }, { $n } dage før fristen
}
calendar-late-by = { $n ->
    [one] overskredet med { $n } dag
   *[other] overskredet med { $n } dage
}

# Public holidays in Ireland.
holiday-new-year = nytårsdag
holiday-brigid = Sankt Brigids dag
holiday-patrick = Sankt Patricks dag
holiday-easter-monday = 2. påskedag
holiday-may = første mandag i maj
holiday-june = første mandag i juni
holiday-august = første mandag i august
holiday-october = sidste mandag i oktober
holiday-christmas = 1. juledag
holiday-stephen = Sankt Stefans dag (2. juledag)
