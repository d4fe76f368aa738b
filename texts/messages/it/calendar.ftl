# Come si calcola una scadenza legale (regolamento n. 1182/71) e quanto è vicina.

calendar-received = Richiesta ricevuta: { $day }. Questo giorno non si conta.
calendar-same-date = I tre mesi terminano nel giorno con la stessa data: { $day }.
calendar-last-day = L’ultimo mese non ha il giorno { $missing }, quindi i tre mesi terminano nel suo ultimo giorno: { $day }.
calendar-not-working = Giorno non lavorativo: { $day } ({ $because }). Il periodo prosegue quindi fino al giorno lavorativo successivo.
calendar-ends = Il periodo termina con lo scadere dell’ultima ora di { $day }.
calendar-saturday = sabato
calendar-sunday = domenica

calendar-last = ultimo giorno
calendar-left = { $n ->
    [one] { $n } giorno rimanente
    [many] { $n } giorni rimanenti
   *[other] { $n } giorni rimanenti
}
calendar-late = { $n ->
    [one] { $n } giorno di ritardo
    [many] { $n } giorni di ritardo
   *[other] { $n } giorni di ritardo
}
calendar-met-last = termine rispettato il giorno { $day }, l’ultimo utile
calendar-met = { $n ->
    [one] termine rispettato il giorno { $day }, con { $n } giorno di anticipo
    [many] termine rispettato il giorno { $day }, con { $n } giorni di anticipo
   *[other] termine rispettato il giorno { $day }, con { $n } giorni di anticipo
}
calendar-late-by = { $n ->
    [one] in ritardo di { $n } giorno
    [many] in ritardo di { $n } giorni
   *[other] in ritardo di { $n } giorni
}

# Giorni festivi in Irlanda.
holiday-new-year = Capodanno
holiday-brigid = Santa Brigida
holiday-patrick = San Patrizio
holiday-easter-monday = lunedì dell’Angelo
holiday-may = primo lunedì di maggio
holiday-june = primo lunedì di giugno
holiday-august = primo lunedì di agosto
holiday-october = ultimo lunedì di ottobre
holiday-christmas = Natale
holiday-stephen = Santo Stefano
