# The page around every page, and words that parts share.

frame-skip = Prijeđi na glavni sadržaj
frame-sign-in = Prijava
frame-sign-out = Odjava
frame-sections = Odjeljci
frame-breadcrumbs = Navigacijski put
frame-provider = Pružatelj
frame-review = Razmatranje
frame-admin = Administracija
frame-choices = Vaši odabiri
frame-about = Interoperabilnost usluga razmjene poruka na temelju članka 7. Akta o digitalnim tržištima.
frame-portal = O ovom portalu
frame-offers = Referentne ponude
frame-calculator = Kalkulator rokova
frame-policy = Kako štitimo račune
frame-source = Izvorni kod
frame-language = Jezik
frame-switch = Promijeni
frame-trace = Identifikator događaja
frame-start = Na početnu stranicu
frame-prove = Potvrdite da ste to vi
frame-account = Na svoj račun

form-problem = Problem
form-problems = Došlo je do problema
form-change = Promijeni

pager-label = Stranice ovog popisa
pager-previous = Prethodna
pager-next = Sljedeća

timeline-table = Isto u obliku tablice
timeline-what = Što
timeline-when = Kada

tone-neutral = Napomena
tone-info = Informacija
tone-success = Gotovo
tone-warning = Upozorenje
tone-problem = Problem
