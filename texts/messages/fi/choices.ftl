# Henkilön valinnat: mistä sovelluksista häneen saa yhteyden.

choices-title = Päätä, kuka saa sinuun yhteyden
choices-door = Kirjaudu sisään, niin näet, mitkä sovellukset voivat muodostaa yhteyden viestintäpalveluusi. Kaikki ovat pois päältä, kunnes kytket ne päälle.
choices-login = Käyttäjätunnus
choices-password = Salasana
choices-lead = Muut sovellukset, jotka voivat muodostaa yhteyden viestintäpalveluusi. Jokainen on pois päältä, kunnes kytket sen päälle, ja voit kytkeä sen taas pois milloin tahansa.
choices-empty = Mikään sovellus ei voi vielä muodostaa yhteyttä
choices-empty-next = Kun jokin sovellus voi sen tehdä, se näkyy tässä pois päältä kytkettynä.
choices-app = { $app } { $service }-palvelussa
choices-on = Päällä
choices-off = Pois päältä
choices-on-since = Päällä { $day } lähtien: { $what }
choices-on-unreachable = Päällä { $day } lähtien, mutta sovellus ei tällä hetkellä saa yhteyttä
choices-off-since = Pois päältä { $day } lähtien
choices-turn-on = Kytke päälle
choices-turn-off = Kytke pois
choices-what = Mitä haluat vastaanottaa
choices-tick-one = Valitse vähintään yksi viestityyppi, jonka haluat vastaanottaa.
choices-notice = Tämän ilmoituksen versio on { $version }. Sen tekstin SHA-256:

choices-sign-in = Miten kirjaudut sisään
choices-present-password = Nykyinen salasana
choices-new-password = Uusi salasana
choices-change-password = Vaihda salasana
choices-end-others = Lopeta kaikki muut istunnot
choices-where = Missä olet kirjautuneena sisään. Istunto päättyy itsestään, kun se on ollut käyttämättä 12 tuntia, ja viimeistään 30 päivän kuluttua.
choices-sessions = Istunnot
choices-device = Laite
choices-network = Verkko
choices-opened = Avattu
choices-last-used = Viimeksi käytetty
choices-this-session = { $device } (tämä istunto)
choices-wrong-password = Tämä ei ole salasanasi. Tarkista se ja yritä uudelleen.
choices-login-taken = Käyttäjätunnus on jo käytössä. Valitse toinen.
choices-first = Valitse oma salasana
choices-first-ends = Nykyinen salasanasi on annettu sinulle valmiina, ja sen voimassaolo päättyy { $at }. Sen jälkeen et voi kirjautua sillä sisään.
