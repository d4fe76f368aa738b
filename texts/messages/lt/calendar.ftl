# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Gavimo diena: { $day }. Ši diena neskaičiuojama.
calendar-same-date = Trys mėnesiai baigiasi tą pačią mėnesio dieną: { $day }.
calendar-last-day = Paskutinis mėnuo { $missing } dienos neturi, todėl trys mėnesiai baigiasi paskutinę jo dieną: { $day }.
calendar-not-working = Ne darbo diena: { $day } ({ $because }). Terminas pratęsiamas iki kitos darbo dienos.
calendar-ends = Terminas baigiasi pasibaigus paskutinei šios dienos valandai: { $day }.
calendar-saturday = šeštadienis
calendar-sunday = sekmadienis

calendar-last = paskutinė diena
calendar-left = { $n ->
    [one] liko { $n } diena
    [few] liko { $n } dienos
   *[other] liko { $n } dienų
}
calendar-late = { $n ->
    [one] vėluojama { $n } dieną
    [few] vėluojama { $n } dienas
   *[other] vėluojama { $n } dienų
}
calendar-met-last = įvykdyta { $day }, paskutinę dieną
calendar-met = { $n ->
    [one] įvykdyta { $day }, likus { $n } dienai
    [few] įvykdyta { $day }, likus { $n } dienoms
   *[other] įvykdyta { $day }, likus { $n } dienų
}
calendar-late-by = { $n ->
    [one] pavėluota { $n } dieną
    [few] pavėluota { $n } dienas
   *[other] pavėluota { $n } dienų
}

# Public holidays in Ireland.
holiday-new-year = Naujieji metai
holiday-brigid = Šventosios Brigitos diena
holiday-patrick = Šventojo Patriko diena
holiday-easter-monday = antroji Velykų diena
holiday-may = pirmasis gegužės pirmadienis
holiday-june = pirmasis birželio pirmadienis
holiday-august = pirmasis rugpjūčio pirmadienis
holiday-october = paskutinis spalio pirmadienis
holiday-christmas = Kalėdos
holiday-stephen = Šventojo Stepono diena
