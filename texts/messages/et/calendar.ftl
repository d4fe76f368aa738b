# Kuidas seadusjärgset tähtpäeva arvutatakse (määrus nr 1182/71) ja kui lähedal see on.

calendar-received = Taotluse saamise päev: { $day }. Seda päeva ennast ei arvestata.
calendar-same-date = Kolm kuud saab täis sama kuupäevanumbriga päeval: { $day }.
calendar-last-day = Viimases kuus ei ole { $missing }. kuupäeva, seega saab kolm kuud täis selle kuu viimasel päeval: { $day }.
calendar-not-working = See päev ei ole tööpäev: { $day } ({ $because }). Seetõttu kestab tähtaeg järgmise tööpäevani.
calendar-ends = Tähtaeg lõpeb selle päeva viimase tunni möödumisel: { $day }.
calendar-saturday = laupäev
calendar-sunday = pühapäev

calendar-last = viimane päev
calendar-left = { $n ->
    [one] jäänud on { $n } päev
   *[other] jäänud on { $n } päeva
}
calendar-late = { $n ->
    [one] { $n } päev üle tähtaja
   *[other] { $n } päeva üle tähtaja
}
calendar-met-last = täidetud: { $day }, viimasel päeval
calendar-met = { $n ->
    [one] täidetud: { $day }, { $n } päev enne tähtaja lõppu
   *[other] täidetud: { $day }, { $n } päeva enne tähtaja lõppu
}
calendar-late-by = { $n ->
    [one] hilinemine: { $n } päev
   *[other] hilinemine: { $n } päeva
}

# Iirimaa riigipühad.
holiday-new-year = uusaasta
holiday-brigid = püha Brigida päev
holiday-patrick = püha Patricku päev
holiday-easter-monday = ülestõusmispühade teine püha
holiday-may = mai esimene esmaspäev
holiday-june = juuni esimene esmaspäev
holiday-august = augusti esimene esmaspäev
holiday-october = oktoobri viimane esmaspäev
holiday-christmas = esimene jõulupüha
holiday-stephen = teine jõulupüha
