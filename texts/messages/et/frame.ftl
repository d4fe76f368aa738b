# Iga lehe raam ja osade ühised sõnad.

frame-skip = Liigu edasi põhisisu juurde
frame-sign-in = Logi sisse
frame-sign-out = Logi välja
frame-sections = Jaotised
frame-breadcrumbs = Asukoht veebisaidil
frame-provider = Pakkuja
frame-review = Läbivaatamine
frame-admin = Haldus
frame-choices = Teie valikud
frame-about = Sõnumiteenuste koostalitlusvõime digiturgude määruse artikli 7 alusel.
frame-portal = Teave portaali kohta
frame-offers = Standardpakkumised
frame-calculator = Tähtajakalkulaator
frame-policy = Kuidas kontosid kaitstakse
frame-source = Lähtekood
frame-language = Keel
frame-switch = Vaheta
frame-trace = Jälgimistunnus
frame-start = Mine avalehele
frame-prove = Kinnitage oma isik
frame-account = Mine oma kontole

form-problem = Viga
form-problems = Ilmnes probleem
form-change = Muuda

pager-label = Selle loetelu lehed
pager-previous = Eelmine
pager-next = Järgmine

timeline-table = Sama tabelina
timeline-what = Mis
timeline-when = Millal

tone-neutral = Märkus
tone-info = Teave
tone-success = Tehtud
tone-warning = Hoiatus
tone-problem = Viga
