# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Dan prejema: { $day }. Ta dan se v rok ne šteje.
calendar-same-date = Trije meseci se iztečejo na dan z istim datumom: { $day }.
calendar-last-day = Zadnji mesec nima { $missing }. dne, zato se trije meseci iztečejo na njegov zadnji dan: { $day }.
calendar-not-working = To ni delovni dan: { $day } ({ $because }). Rok se zato podaljša do naslednjega delovnega dne.
calendar-ends = Rok se izteče s koncem zadnje ure tega dne: { $day }.
calendar-saturday = sobota
calendar-sunday = nedelja

calendar-last = zadnji dan
calendar-left = { $n ->
    [one] preostaja { $n } dan
    [two] preostajata { $n } dneva
    [few] preostajajo { $n } dnevi
   *[other] preostaja { $n } dni
}
calendar-late = { $n ->
    [one] { $n } dan čez rok
    [two] { $n } dneva čez rok
    [few] { $n } dni čez rok
   *[other] { $n } dni čez rok
}
calendar-met-last = izpolnjeno zadnji dan: { $day }
calendar-met = { $n ->
    [one] izpolnjeno: { $day }, { $n } dan pred rokom
    [two] izpolnjeno: { $day }, { $n } dneva pred rokom
    [few] izpolnjeno: { $day }, { $n } dni pred rokom
   *[other] izpolnjeno: { $day }, { $n } dni pred rokom
}
calendar-late-by = { $n ->
    [one] zamuda: { $n } dan
    [two] zamuda: { $n } dneva
    [few] zamuda: { $n } dnevi
   *[other] zamuda: { $n } dni
}

# Public holidays in Ireland.
holiday-new-year = novo leto
holiday-brigid = dan svete Brigite
holiday-patrick = dan svetega Patrika
holiday-easter-monday = velikonočni ponedeljek
holiday-may = prvi ponedeljek v maju
holiday-june = prvi ponedeljek v juniju
holiday-august = prvi ponedeljek v avgustu
holiday-october = zadnji ponedeljek v oktobru
holiday-christmas = božič
holiday-stephen = dan svetega Štefana
