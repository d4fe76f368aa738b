# The page around every page, and words that parts share.

frame-skip = Pāriet uz galveno saturu
frame-sign-in = Pieslēgties
frame-sign-out = Iziet
frame-sections = Sadaļas
frame-breadcrumbs = Atrašanās vieta
frame-provider = Pakalpojumu sniedzējs
frame-review = Izskatīšana
frame-admin = Pārvaldība
frame-choices = Jūsu izvēles
frame-about = Ziņapmaiņas pakalpojumu sadarbspēja saskaņā ar Digitālo tirgu akta 7. pantu.
frame-portal = Par šo portālu
frame-offers = Standartpiedāvājumi
frame-calculator = Termiņu kalkulators
frame-policy = Kā tiek aizsargāti konti
frame-source = Pirmkods
frame-language = Valoda
frame-switch = Mainīt
frame-trace = Izsekošanas identifikators
frame-start = Uz sākumlapu
frame-prove = Apstiprināt, ka tas esat jūs
frame-account = Uz savu kontu

form-problem = Problēma
form-problems = Radusies problēma
form-change = Mainīt

pager-label = Šā saraksta lapas
pager-previous = Iepriekšējā
pager-next = Nākamā

timeline-table = Tas pats tabulā
timeline-what = Kas
timeline-when = Kad

tone-neutral = Piezīme
tone-info = Informācija
tone-success = Pabeigts
tone-warning = Brīdinājums
tone-problem = Problēma
