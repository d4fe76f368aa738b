# The page around every page, and words that parts share.

frame-skip = Pereiti prie pagrindinio turinio
frame-sign-in = Prisijungti
frame-sign-out = Atsijungti
frame-sections = Skyriai
frame-breadcrumbs = Naršymo kelias
frame-provider = Paslaugų teikėjas
frame-review = Nagrinėjimas
frame-admin = Administravimas
frame-choices = Jūsų pasirinkimai
frame-about = Pranešimų paslaugų sąveikumas pagal Skaitmeninių rinkų akto 7 straipsnį.
frame-portal = Apie šį portalą
frame-offers = Standartiniai pasiūlymai
frame-calculator = Terminų skaičiuoklė
frame-policy = Kaip saugomos paskyros
frame-source = Pirminis kodas
frame-language = Kalba
frame-switch = Keisti
frame-trace = Sekimo identifikatorius
frame-start = Eiti į pradžios puslapį
frame-prove = Patvirtinti, kad tai jūs
frame-account = Eiti į savo paskyrą

form-problem = Problema
form-problems = Yra problema
form-change = Keisti

pager-label = Šio sąrašo puslapiai
pager-previous = Ankstesnis
pager-next = Kitas

timeline-table = Tas pats lentelėje
timeline-what = Kas
timeline-when = Kada

tone-neutral = Pastaba
tone-info = Informacija
tone-success = Atlikta
tone-warning = Įspėjimas
tone-problem = Problema
