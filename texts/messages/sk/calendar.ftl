# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Deň prijatia: { $day }. Tento deň sa do lehoty nezapočítava.
calendar-same-date = Tri mesiace sa končia dňom s rovnakým dátumom: { $day }.
calendar-last-day = Posledný mesiac nemá { $missing }. deň, preto sa tri mesiace končia jeho posledným dňom: { $day }.
calendar-not-working = Toto nie je pracovný deň: { $day } ({ $because }). Lehota preto pokračuje do nasledujúceho pracovného dňa.
calendar-ends = Lehota sa končí uplynutím poslednej hodiny tohto dňa: { $day }.
calendar-saturday = sobota
calendar-sunday = nedeľa

calendar-last = posledný deň
calendar-left = { $n ->
    [one] zostáva { $n } deň
    [few] zostávajú { $n } dni
   *[other] zostáva { $n } dní
}
calendar-late = { $n ->
    [one] { $n } deň po lehote
    [few] { $n } dni po lehote
   *[other] { $n } dní po lehote
}
calendar-met-last = splnené { $day }, v posledný deň
calendar-met = { $n ->
    [one] splnené { $day }, { $n } deň pred koncom lehoty
    [few] splnené { $day }, { $n } dni pred koncom lehoty
   *[other] splnené { $day }, { $n } dní pred koncom lehoty
}
calendar-late-by = { $n ->
    [one] omeškanie { $n } deň
    [few] omeškanie { $n } dni
   *[other] omeškanie { $n } dní
}

# Public holidays in Ireland.
holiday-new-year = Nový rok
holiday-brigid = sviatok svätej Brigity
holiday-patrick = sviatok svätého Patrika
holiday-easter-monday = Veľkonočný pondelok
holiday-may = prvý májový pondelok
holiday-june = prvý júnový pondelok
holiday-august = prvý augustový pondelok
holiday-october = posledný októbrový pondelok
holiday-christmas = prvý sviatok vianočný
holiday-stephen = sviatok svätého Štefana
