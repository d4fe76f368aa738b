# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Dzień otrzymania: { $day }. Tego dnia nie wlicza się do terminu.
calendar-same-date = Trzy miesiące kończą się w dniu o tej samej dacie: { $day }.
calendar-last-day = W ostatnim miesiącu nie ma dnia { $missing }, więc trzy miesiące kończą się w ostatnim dniu tego miesiąca: { $day }.
calendar-not-working = To nie jest dzień roboczy: { $day } ({ $because }). Termin przechodzi więc na następny dzień roboczy.
calendar-ends = Termin upływa wraz z ostatnią godziną tego dnia: { $day }.
calendar-saturday = sobota
calendar-sunday = niedziela

calendar-last = ostatni dzień
calendar-left = { $n ->
    [one] pozostał { $n } dzień
    [few] pozostały { $n } dni
   *[many] pozostało { $n } dni
}
calendar-late = { $n ->
    [one] { $n } dzień po terminie
    [few] { $n } dni po terminie
   *[many] { $n } dni po terminie
}
calendar-met-last = zrealizowano { $day }, w ostatnim dniu
calendar-met = { $n ->
    [one] zrealizowano { $day }, { $n } dzień przed terminem
    [few] zrealizowano { $day }, { $n } dni przed terminem
   *[many] zrealizowano { $day }, { $n } dni przed terminem
}
calendar-late-by = { $n ->
    [one] { $n } dzień opóźnienia
    [few] { $n } dni opóźnienia
   *[many] { $n } dni opóźnienia
}

# Public holidays in Ireland.
holiday-new-year = Nowy Rok
holiday-brigid = Dzień Świętej Brygidy
holiday-patrick = Dzień Świętego Patryka
holiday-easter-monday = Poniedziałek Wielkanocny
holiday-may = pierwszy poniedziałek maja
holiday-june = pierwszy poniedziałek czerwca
holiday-august = pierwszy poniedziałek sierpnia
holiday-october = ostatni poniedziałek października
holiday-christmas = Boże Narodzenie
holiday-stephen = Dzień Świętego Szczepana
