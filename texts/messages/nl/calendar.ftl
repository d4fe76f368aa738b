# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Ontvangen op { $day }. Deze dag zelf telt niet mee.
calendar-same-date = Drie maanden eindigen op de dag met hetzelfde nummer: { $day }.
calendar-last-day = De laatste maand heeft geen dag { $missing }, dus de drie maanden eindigen op de laatste dag van die maand: { $day }.
calendar-not-working = Omdat { $day } geen werkdag is ({ $because }), loopt de termijn door tot en met de volgende werkdag.
calendar-ends = De termijn loopt af bij het einde van het laatste uur van { $day }.
calendar-saturday = een zaterdag
calendar-sunday = een zondag

calendar-last = laatste dag
calendar-left = { $n ->
    [one] nog { $n } dag
   *[other] nog { $n } dagen
}
calendar-late = { $n ->
    [one] { $n } dag te laat
   *[other] { $n } dagen te laat
}
calendar-met-last = gehaald op { $day }, de laatste dag
calendar-met = { $n ->
    [one] gehaald op { $day }, { $n } dag voor het einde van de termijn
   *[other] gehaald op { $day }, { $n } dagen voor het einde van de termijn
}
calendar-late-by = { $n ->
    [one] met { $n } dag overschreden
   *[other] met { $n } dagen overschreden
}

# Public holidays in Ireland.
holiday-new-year = nieuwjaarsdag
holiday-brigid = Sint-Brigidadag
holiday-patrick = Sint-Patricksdag
holiday-easter-monday = paasmaandag
holiday-may = eerste maandag van mei
holiday-june = eerste maandag van juni
holiday-august = eerste maandag van augustus
holiday-october = laatste maandag van oktober
holiday-christmas = eerste kerstdag
holiday-stephen = Sint-Stefanusdag (tweede kerstdag)
