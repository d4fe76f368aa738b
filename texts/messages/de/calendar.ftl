# Wie ein gesetzlicher Termin berechnet wird (Verordnung Nr. 1182/71) und wie nah er ist.

calendar-received = Eingang: { $day }. Dieser Tag selbst zählt nicht mit.
calendar-same-date = Drei Monate enden an dem Tag mit derselben Tageszahl: { $day }.
calendar-last-day = Der letzte Monat hat keinen { $missing }. Tag, daher enden die drei Monate an seinem letzten Tag: { $day }.
calendar-not-working = Kein Arbeitstag: { $day } ({ $because }). Daher läuft die Frist bis zum nächsten Arbeitstag weiter.
calendar-ends = Die Frist endet mit Ablauf der letzten Stunde dieses Tages: { $day }.
calendar-saturday = ein Samstag
calendar-sunday = ein Sonntag

calendar-last = letzter Tag
calendar-left = { $n ->
    [one] noch { $n } Tag
   *[other] noch { $n } Tage
}
calendar-late = { $n ->
    [one] { $n } Tag überfällig
   *[other] { $n } Tage überfällig
}
calendar-met-last = eingehalten am { $day }, dem letzten Tag
calendar-met = { $n ->
    [one] eingehalten am { $day }, { $n } Tag vor Fristende
   *[other] eingehalten am { $day }, { $n } Tage vor Fristende
}
calendar-late-by = { $n ->
    [one] um { $n } Tag überschritten
   *[other] um { $n } Tage überschritten
}

# Feiertage in Irland.
holiday-new-year = Neujahr
holiday-brigid = Tag der heiligen Brigida
holiday-patrick = Tag des heiligen Patrick
holiday-easter-monday = Ostermontag
holiday-may = erster Montag im Mai
holiday-june = erster Montag im Juni
holiday-august = erster Montag im August
holiday-october = letzter Montag im Oktober
holiday-christmas = Erster Weihnachtstag
holiday-stephen = Stephanstag
