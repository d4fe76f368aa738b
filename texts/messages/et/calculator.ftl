# Tähtajakalkulaator.

calculator-title = Tähtajakalkulaator
calculator-lead = Pääsuvalitseja peab taotletud funktsioonid kasutusele võtma kolme kuu jooksul pärast taotluse saamist (artikli 7 lõige 5). Kuude arvestamisel kohaldatakse määrust nr 1182/71 ja võetakse arvesse Iirimaa riigipühi.
calculator-no-day = See ei ole kuupäev. Sisestage aasta, kuu ja päev, näiteks 2026-01-15.
calculator-beyond = Riigipühad on teada aastate 2023–2032 kohta. Valige päev, millest arvestatav kolmekuuline tähtaeg lõpeb nendel aastatel.
calculator-received = Taotluse saamise päev
calculator-work-out = Arvuta seadusjärgne tähtpäev
calculator-legal-date = Seadusjärgne tähtpäev
calculator-how = Kuidas see arvutati
calculator-today = täna
calculator-in = { $n ->
    [one] { $n } päeva pärast
   *[other] { $n } päeva pärast
}
calculator-ago = { $n ->
    [one] { $n } päev tagasi
   *[other] { $n } päeva tagasi
}
