# Jokaisen sivun kehys ja eri osien yhteiset sanat.

frame-skip = Siirry sisältöön
frame-sign-in = Kirjaudu sisään
frame-sign-out = Kirjaudu ulos
frame-sections = Osiot
frame-breadcrumbs = Murupolku
frame-provider = Palveluntarjoaja
frame-review = Käsittely
frame-admin = Ylläpito
frame-choices = Omat valinnat
frame-about = Viestintäpalvelujen yhteentoimivuus digimarkkinasäädöksen 7 artiklan nojalla.
frame-portal = Tietoa portaalista
frame-offers = Viitetarjoukset
frame-calculator = Määräaikalaskuri
frame-policy = Miten tilit on suojattu
frame-source = Lähdekoodi
frame-language = Kieli
frame-switch = Vaihda
frame-trace = Jäljitystunnus
frame-start = Siirry etusivulle
frame-prove = Vahvista henkilöllisyytesi
frame-account = Siirry omalle tilillesi

form-problem = Virhe
form-problems = Jokin on vialla
form-change = Muuta

pager-label = Tämän luettelon sivut
pager-previous = Edellinen
pager-next = Seuraava

timeline-table = Sama taulukkona
timeline-what = Mitä
timeline-when = Milloin

tone-neutral = Huomautus
tone-info = Tietoa
tone-success = Valmis
tone-warning = Varoitus
tone-problem = Virhe
