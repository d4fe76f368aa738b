# Miksi jokin ei onnistunut: otsikko ja mitä nyt voi tehdä.

failure-wrong-title = Jokin on vialla
failure-wrong = Jotkin vastaukset on tarkistettava. Mitään kirjoittamaasi ei ole kadonnut.

failure-not-found-title = Sivua ei löydy
failure-not-found = Täällä ei ole mitään, tai sinulla ei ole siihen pääsyä. Tarkista osoite tai palaa omalle yhteenvetosivullesi.

failure-forbidden-title = Ei kuulu rooliisi
failure-forbidden = Roolisi ei salli tätä. Käänny organisaatiossasi sellaisen henkilön puoleen, jolla on oikea rooli.

failure-scope-missing-title = Pääsytunniste ei ole tähän tarkoitukseen
failure-scope-missing = Pääsytunniste toimii, mutta sitä ei ole luotu tätä kutsua varten. Luo tunniste, jolla on kutsun vaatima käyttöoikeus.

failure-address-not-allowed-title = Ei tästä osoitteesta
failure-address-not-allowed = Pääsytunniste toimii, mutta ei osoitteesta, josta tämä kutsu tuli. Lisää osoite asiakasohjelman luetteloon tai tee kutsu luettelossa olevasta osoitteesta.

failure-signed-out-title = Kirjaudu uudelleen sisään
failure-signed-out = Istuntosi on päättynyt. Viimeksi tallentamasi tiedot ovat tallessa. Kirjaudu sisään ja jatka siitä.

failure-conflict-title = Joku ehti ensin
failure-conflict = Tiedot muuttuivat, kun sivu oli sinulla auki. Mitään kirjoittamaasi ei ole kadonnut: se näkyy alla. Katso uusi tilanne ja lähetä sitten uudelleen, jos se on vielä paikallaan.

failure-not-now-title = Ei mahdollista tässä vaiheessa
failure-not-now = Tämä vaihe on jo tehty, tai se ei ole nykyisessä tilassa mahdollinen. Sivulla näkyy tämänhetkinen tilanne.

failure-same-person-title = Tarvitaan toinen henkilö
failure-same-person = Teit tämän ehdotuksen itse, joten jonkun muun on hyväksyttävä se.

failure-decided-before-title = Jonkun muun on päätettävä
failure-decided-before = Osallistuit riitautettuun päätökseen, joten nyt muiden on päätettävä.

failure-tracks-incomplete-title = Kaikki ei ole vielä valmista
failure-tracks-incomplete = Sopimuksen, avainten ja välitavoitteiden on kaikkien oltava kunnossa, ennen kuin tämän voi ilmoittaa valmiiksi.

failure-cannot-countersign-title = Tarvitaan toinen allekirjoitus
failure-cannot-countersign = Palveluntarjoajan puolesta allekirjoittanut henkilö ei voi varmentaa allekirjoitusta.

failure-too-many-title = Liian monta yritystä
failure-too-many = Yrityksiä oli liian monta. Odota vartti ja yritä sitten uudelleen.

failure-bad-credentials-title = Kirjautuminen epäonnistui
failure-bad-credentials = Osoite tai salasana ei ole oikein. Tarkista molemmat ja yritä uudelleen.

failure-issuer-failed-title = Kirjautuminen ei onnistunut
failure-issuer-failed = Identiteetintarjoajasi ei vahvistanut henkilöllisyyttäsi, tai vastaus tuli liian myöhään. Aloita uudelleen kirjautumissivulta. Jos näin käy uudelleen, ilmoita jäljitystunnus tämän portaalin ylläpitäjälle.

failure-issuer-weak-title = Pelkkä salasana ei riitä
failure-issuer-weak = Identiteetintarjoajasi kirjasi sinut sisään pelkällä salasanalla. Ota siellä käyttöön toinen todentamistekijä ja kirjaudu sitten uudelleen sisään.

failure-no-role-title = Sinulla ei ole täällä roolia
failure-no-role = Identiteetintarjoajasi tuntee sinut, mutta mikään sen antama tieto ei vastaa tämän portaalin roolia. Kysy työpaikkasi käyttöoikeuksista vastaavalta henkilöltä.

failure-address-has-account-title = Tällä osoitteella on jo tili
failure-address-has-account = Osoite kuuluu tilille, jolle kirjaudutaan salasanalla. Tilejä ei koskaan yhdistetä osoitteen perusteella. Kirjaudu salasanalla tai pyydä ylläpitäjää poistamaan ensin kyseinen tili.

failure-federated-title = Tästä vastaa identiteetintarjoajasi
failure-federated = Kirjaudut identiteetintarjoajan kautta, joten salasanaa, sovellusta ja pääsyavaimia hallitaan siellä eikä täällä.

failure-bad-token-title = Pääsytunniste ei kelpaa
failure-bad-token = Pääsytunniste on väärennetty, vanhentunut, tarkoitettu jollekulle muulle tai jo käytetty. Lähetä uusi.

failure-unconfirmed-title = Vahvista ensin osoitteesi
failure-unconfirmed = Sähköpostiosoitettasi ei ole vielä vahvistettu. Lähetimme sinulle uuden linkin. Avaa se ja kirjaudu sitten sisään.

failure-factor-needed-title = Ota ensin käyttöön toinen todentamistekijä
failure-factor-needed = Joka päättää, allekirjoittaa tai työskentelee portinvartijalle, tarvitsee täällä muutakin kuin salasanan: todennussovelluksen. Ota se käyttöön tililläsi ja jatka sitten. Mitään kirjoittamaasi ei ole kadonnut.

failure-proof-needed-title = Vahvista henkilöllisyytesi
failure-proof-needed = Tämä edellyttää vahvistusta, joka on annettu enintään viisi minuuttia sitten. Vahvista henkilöllisyytesi ja lähetä sitten uudelleen. Mitään kirjoittamaasi ei ole kadonnut.

failure-link-ended-title = Linkki ei enää toimi
failure-link-ended = Linkki on jo käytetty, vanhentunut tai korvattu uudemmalla. Avaa uusin viesti tai pyydä uusi linkki sieltä, mistä pyysit tämän: kirjautumisesta, rekisteröitymisestä tai uuden salasanan valinnasta. Sinut kutsunut henkilö voi kutsua sinut uudelleen.

failure-invitation-ended-title = Kutsu ei ole enää voimassa
failure-invitation-ended = Kutsu on jo hyväksytty, peruttu tai vanhentunut. Pyydä uusi organisaation omistajalta.

failure-other-address-title = Kutsu on toiseen osoitteeseen
failure-other-address = Olet kirjautunut sisään toisella osoitteella kuin sillä, johon kutsu lähetettiin. Kirjaudu ulos, kirjaudu sitten sisään kutsun osoitteella tai luo sille tili, ja avaa linkki uudelleen.

failure-last-owner-title = Organisaatiolla on oltava omistaja
failure-last-owner = Olet organisaation ainoa omistaja. Tee ensin toisesta jäsenestä omistaja.

failure-last-administrator-title = Portaalilla on oltava ylläpitäjä
failure-last-administrator = Olet portaalin ainoa ylläpitäjä. Kutsu toinen, odota, että hän on liittynyt, ja yritä sitten uudelleen.

failure-address-taken-title = Tällä osoitteella on jo tili
failure-address-taken = Uudelle osoitteelle on sillä välin luotu toinen tili, joten mitään ei muutettu. Kirjaudu sille tilille tai pyydä muutosta uudelleen toisella osoitteella.

failure-beyond-calendar-title = Päivämäärää ei voi laskea
failure-beyond-calendar = Yleiset vapaapäivät eivät ole tiedossa niin pitkälle, joten lakisääteistä määräpäivää ei voi laskea. Pyydä portaalin ylläpitäjää lisäämään vuoden vapaapäivät.

failure-key-reused-title = Avainta on jo käytetty
failure-key-reused = Tämä identiteettiavain on jo rekisteröity aiemmin. Luo tätä rekisteröintiä varten uusi identiteettiavain.

failure-challenge-ended-title = Haaste on päättynyt
failure-challenge-ended = Haaste on vanhentunut tai siihen on jo vastattu. Rekisteröi avaimet uudelleen, niin saat uuden haasteen.

failure-internal-title = Jokin meni täällä vikaan
failure-internal = Vika on meissä, eikä mitään tallentamaasi ole kadonnut. Yritä uudelleen. Jos näin käy toistamiseen, lähetä meille jäljitystunnus.
