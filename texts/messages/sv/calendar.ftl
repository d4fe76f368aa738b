# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Mottagningsdag: { $day }. Den dagen räknas inte med.
calendar-same-date = Tre månader löper ut den dag som har samma datum: { $day }.
calendar-last-day = Den sista månaden har ingen dag { $missing }, så de tre månaderna löper ut på månadens sista dag: { $day }.
calendar-not-working = Eftersom { $day } inte är en arbetsdag ({ $because }) löper tidsfristen vidare till och med nästa arbetsdag.
calendar-ends = Tidsfristen löper ut vid utgången av den sista timmen på denna dag: { $day }.
calendar-saturday = en lördag
calendar-sunday = en söndag

calendar-last = sista dagen
calendar-left = { $n ->
    [one] { $n } dag kvar
   *[other] { $n } dagar kvar
}
calendar-late = { $n ->
    [one] { $n } dag försenad
   *[other] { $n } dagar försenad
}
calendar-met-last = uppfylld den { $day }, den sista dagen
calendar-met = { $n ->
    [one] uppfylld den { $day }, { $n } dag före tidsfristen
   *[other] uppfylld den { $day }, { $n } dagar före tidsfristen
}
calendar-late-by = { $n ->
    [one] överskriden med { $n } dag
   *[other] överskriden med { $n } dagar
}

# Public holidays in Ireland.
holiday-new-year = nyårsdagen
holiday-brigid = Sankta Brigidas dag
holiday-patrick = Sankt Patricks dag
holiday-easter-monday = annandag påsk
holiday-may = första måndagen i maj
holiday-june = första måndagen i juni
holiday-august = första måndagen i augusti
holiday-october = sista måndagen i oktober
holiday-christmas = juldagen
holiday-stephen = Sankt Stefans dag (annandag jul)
