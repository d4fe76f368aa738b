# Miten lakisääteinen määräpäivä lasketaan (asetus N:o 1182/71) ja kuinka lähellä se on.

calendar-received = Pyyntö vastaanotettu: { $day }. Tätä päivää ei lasketa mukaan.
calendar-same-date = Kolme kuukautta päättyy päivänä, jonka järjestysnumero on sama: { $day }.
calendar-last-day = Viimeisessä kuukaudessa ei ole { $missing }. päivää, joten kolme kuukautta päättyy kuukauden viimeisenä päivänä: { $day }.
calendar-not-working = Tämä päivä ei ole työpäivä: { $day } ({ $because }). Määräaika jatkuu siksi seuraavaan työpäivään.
calendar-ends = Määräaika päättyy tämän päivän viimeisen tunnin päättyessä: { $day }.
calendar-saturday = lauantai
calendar-sunday = sunnuntai

calendar-last = viimeinen päivä
calendar-left = { $n ->
    [one] { $n } päivä jäljellä
   *[other] { $n } päivää jäljellä
}
calendar-late = { $n ->
    [one] { $n } päivä myöhässä
   *[other] { $n } päivää myöhässä
}
calendar-met-last = toteutui { $day }, viimeisenä päivänä
calendar-met = { $n ->
    [one] toteutui { $day }, { $n } päivä ennen määräajan loppua
   *[other] toteutui { $day }, { $n } päivää ennen määräajan loppua
}
calendar-late-by = { $n ->
    [one] myöhästyi { $n } päivän
   *[other] myöhästyi { $n } päivää
}

# Irlannin yleiset vapaapäivät.
holiday-new-year = uudenvuodenpäivä
holiday-brigid = Pyhän Brigidin päivä
holiday-patrick = Pyhän Patrikin päivä
holiday-easter-monday = toinen pääsiäispäivä
holiday-may = toukokuun ensimmäinen maanantai
holiday-june = kesäkuun ensimmäinen maanantai
holiday-august = elokuun ensimmäinen maanantai
holiday-october = lokakuun viimeinen maanantai
holiday-christmas = joulupäivä
holiday-stephen = tapaninpäivä
