# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Dan primitka ({ $day }) ne uračunava se u rok.
calendar-same-date = Tri mjeseca istječu na dan s istim datumom: { $day }
calendar-last-day = Posljednji mjesec nema { $missing }. dan, pa tri mjeseca istječu njegovim posljednjim danom: { $day }
calendar-not-working = Ovo nije radni dan: { $day } ({ $because }). Rok se zato produljuje do sljedećeg radnog dana.
calendar-ends = Rok završava istekom posljednjeg sata ovog dana: { $day }
calendar-saturday = subota
calendar-sunday = nedjelja

calendar-last = posljednji dan
calendar-left = { $n ->
    [one] preostao je { $n } dan
    [few] preostala su { $n } dana
   *[other] preostalo je { $n } dana
}
calendar-late = { $n ->
    [one] { $n } dan nakon roka
    [few] { $n } dana nakon roka
   *[other] { $n } dana nakon roka
}
calendar-met-last = ispunjeno posljednjeg dana: { $day }
calendar-met = { $n ->
    [one] ispunjeno { $day } ({ $n } dan prije roka)
    [few] ispunjeno { $day } ({ $n } dana prije roka)
   *[other] ispunjeno { $day } ({ $n } dana prije roka)
}
calendar-late-by = { $n ->
    [one] kašnjenje: { $n } dan
    [few] kašnjenje: { $n } dana
   *[other] kašnjenje: { $n } dana
}

# Public holidays in Ireland.
holiday-new-year = Nova godina
holiday-brigid = Dan svete Brigite
holiday-patrick = Dan svetog Patrika
holiday-easter-monday = Uskrsni ponedjeljak
holiday-may = prvi ponedjeljak u svibnju
holiday-june = prvi ponedjeljak u lipnju
holiday-august = prvi ponedjeljak u kolovozu
holiday-october = posljednji ponedjeljak u listopadu
holiday-christmas = Božić
holiday-stephen = Sveti Stjepan
