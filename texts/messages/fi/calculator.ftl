# Määräaikalaskuri.

calculator-title = Määräaikalaskuri
calculator-lead = Portinvartijan on otettava pyydetyt toiminnot käyttöön kolmen kuukauden kuluessa pyynnön vastaanottamisesta (7 artiklan 5 kohta). Kuukaudet lasketaan asetuksen N:o 1182/71 mukaisesti, ja huomioon otetaan Irlannin yleiset vapaapäivät.
calculator-no-day = Tämä ei ole päivämäärä. Kirjoita vuosi, kuukausi ja päivä, esimerkiksi 2026-01-15.
calculator-beyond = Yleiset vapaapäivät ovat tiedossa vuosilta 2023–2032. Valitse päivä, josta laskettavat kolme kuukautta päättyvät näinä vuosina.
calculator-received = Vastaanottopäivä
calculator-work-out = Laske lakisääteinen määräpäivä
calculator-legal-date = Lakisääteinen määräpäivä
calculator-how = Miten määräpäivä laskettiin
calculator-today = tänään
calculator-in = { $n ->
    [one] { $n } päivän kuluttua
   *[other] { $n } päivän kuluttua
}
calculator-ago = { $n ->
    [one] { $n } päivä sitten
   *[other] { $n } päivää sitten
}
