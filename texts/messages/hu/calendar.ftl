# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = A kézhezvétel napja: { $day }. Ez a nap nem számít bele a határidőbe.
calendar-same-date = A három hónap az azonos dátumú napon jár le: { $day }.
calendar-last-day = Az utolsó hónapban nincs { $missing }. nap, ezért a három hónap a hónap utolsó napján jár le: { $day }.
calendar-not-working = Ez nem munkanap: { $day } ({ $because }). A határidő ezért a következő munkanapig tart.
calendar-ends = A határidő e nap utolsó órájának végén jár le: { $day }.
calendar-saturday = szombat
calendar-sunday = vasárnap

calendar-last = utolsó nap
calendar-left = { $n ->
    [one] még { $n } nap
   *[other] még { $n } nap
}
calendar-late = { $n ->
    [one] { $n } nap késés
   *[other] { $n } nap késés
}
calendar-met-last = teljesítve az utolsó napon: { $day }
calendar-met = { $n ->
    [one] teljesítve: { $day } ({ $n } nappal a határidő előtt)
   *[other] teljesítve: { $day } ({ $n } nappal a határidő előtt)
}
calendar-late-by = { $n ->
    [one] { $n } nappal a határidő után
   *[other] { $n } nappal a határidő után
}

# Public holidays in Ireland.
holiday-new-year = újév
holiday-brigid = Szent Brigitta napja
holiday-patrick = Szent Patrik napja
holiday-easter-monday = húsvéthétfő
holiday-may = május első hétfője
holiday-june = június első hétfője
holiday-august = augusztus első hétfője
holiday-october = október utolsó hétfője
holiday-christmas = karácsony első napja
holiday-stephen = Szent István vértanú napja
