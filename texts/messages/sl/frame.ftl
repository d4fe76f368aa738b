# The page around every page, and words that parts share.

frame-skip = Skoči na glavno vsebino
frame-sign-in = Prijava
frame-sign-out = Odjava
frame-sections = Razdelki
frame-breadcrumbs = Navigacijska pot
frame-provider = Ponudnik
frame-review = Obravnava
frame-admin = Upravljanje
frame-choices = Vaše izbire
frame-about = Interoperabilnost storitev za sporočanje na podlagi člena 7 Akta o digitalnih trgih.
frame-portal = O portalu
frame-offers = Referenčne ponudbe
frame-calculator = Izračun roka
frame-policy = Kako varujemo račune
frame-source = Izvorna koda
frame-language = Jezik
frame-switch = Preklopi
frame-trace = Identifikator dogodka
frame-start = Pojdite na začetno stran
frame-prove = Potrdite, da ste to vi
frame-account = Pojdite na svoj račun

form-problem = Težava
form-problems = Prišlo je do težave
form-change = Spremeni

pager-label = Strani tega seznama
pager-previous = Prejšnja
pager-next = Naslednja

timeline-table = Isto v tabeli
timeline-what = Kaj
timeline-when = Kdaj

tone-neutral = Opomba
tone-info = Informacija
tone-success = Končano
tone-warning = Opozorilo
tone-problem = Težava
