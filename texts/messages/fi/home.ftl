# Etusivu.

home-tab = Viestintäpalvelujen yhteentoimivuus
home-title = Avointa viestintää, avoimesti
home-lead = Digimarkkinasäädöksen 7 artiklan nojalla viestintäpalvelun tarjoaja voi pyytää portinvartijaa avaamaan palvelunsa muille. Tässä portaalissa avattavana: { $services }. Molemmat osapuolet näkevät saman pyynnön, saman määräpäivän ja sen, kenen vuoro on toimia.
home-ask = Pyydä yhteentoimivuutta
home-switch = Kytke muita sovelluksia päälle tai pois
home-people = Mistä sovelluksista minuun saa yhteyden?
home-people-what = Kirjaudu sisään, niin näet sovellukset, jotka voivat muodostaa yhteyden viestintäpalveluusi. Mikään ei ole päällä, ennen kuin kytket sen päälle, ja pois kytkeminen on yhtä helppoa.
home-providers = Miten teen pyynnön?
home-providers-what = Luo tili, kuvaile organisaatiosi, kirjoita pyyntö ja lähetä se. Jokaisessa vaiheessa kerrotaan, miksi tietoja kysytään.
home-long = Kuinka kauan se kestää?
home-long-what = Enintään kolme kuukautta pyynnön vastaanottamisesta asetuksen N:o 1182/71 mukaisesti laskettuna.
home-today = Jos pyyntö vastaanotetaan tänään, lakisääteinen määräpäivä on { $day }.
home-offers = Mitkä ovat ehdot?
home-offers-what = Jokainen portinvartija julkaisee viitetarjouksen kustakin palvelusta. Kaikki versiot säilyvät täällä muuttumattomina tiivisteineen.
home-way = Pyynnön kulku
home-way-ask = Palveluntarjoaja lähettää pyynnön: mikä palvelu, mitkä toiminnot. Kolmen kuukauden aika alkaa.
home-way-review = Portinvartija käsittelee pyynnön ja voi esittää kysymyksiä. Kaksi henkilöä tekee perustellun päätöksen.
home-way-tracks = Molemmat osapuolet allekirjoittavat viitetarjouksen, palveluntarjoaja todistaa, että avaimet ovat sen hallussa, ja välitavoitteet testataan. Kaikki kolme vaihetta etenevät rinnakkain.
home-way-ready = Yhteys on valmis, ja rekisteristä näkyy, pidettiinkö määräajasta kiinni.
home-way-people = Jokainen päättää itse, saako tästä sovelluksesta häneen yhteyden.
