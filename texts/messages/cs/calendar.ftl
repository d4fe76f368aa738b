# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Den obdržení: { $day }. Tento den se do lhůty nezapočítává.
calendar-same-date = Tři měsíce končí dnem se stejným datem: { $day }.
calendar-last-day = Poslední měsíc nemá { $missing }. den, proto tři měsíce končí jeho posledním dnem: { $day }.
calendar-not-working = Toto není pracovní den: { $day } ({ $because }). Lhůta proto pokračuje do následujícího pracovního dne.
calendar-ends = Lhůta končí uplynutím poslední hodiny tohoto dne: { $day }.
calendar-saturday = sobota
calendar-sunday = neděle

calendar-last = poslední den
calendar-left = { $n ->
    [one] zbývá { $n } den
    [few] zbývají { $n } dny
   *[other] zbývá { $n } dní
}
calendar-late = { $n ->
    [one] { $n } den po lhůtě
    [few] { $n } dny po lhůtě
   *[other] { $n } dní po lhůtě
}
calendar-met-last = splněno { $day }, v poslední den
calendar-met = { $n ->
    [one] splněno { $day }, { $n } den před koncem lhůty
    [few] splněno { $day }, { $n } dny před koncem lhůty
   *[other] splněno { $day }, { $n } dní před koncem lhůty
}
calendar-late-by = { $n ->
    [one] zpoždění { $n } den
    [few] zpoždění { $n } dny
   *[other] zpoždění { $n } dní
}

# Public holidays in Ireland.
holiday-new-year = Nový rok
holiday-brigid = svátek svaté Brigity
holiday-patrick = svátek svatého Patrika
holiday-easter-monday = Velikonoční pondělí
holiday-may = první květnové pondělí
holiday-june = první červnové pondělí
holiday-august = první srpnové pondělí
holiday-october = poslední říjnové pondělí
holiday-christmas = první svátek vánoční
holiday-stephen = svátek svatého Štěpána
