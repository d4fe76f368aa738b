# The page around every page, and words that parts share.

frame-skip = Ugrás a fő tartalomra
frame-sign-in = Bejelentkezés
frame-sign-out = Kijelentkezés
frame-sections = Menüpontok
frame-breadcrumbs = Morzsamenü
frame-provider = Szolgáltató
frame-review = Elbírálás
frame-admin = Adminisztráció
frame-choices = Az Ön döntései
frame-about = Üzenetküldő szolgáltatások interoperabilitása a digitális piacokról szóló jogszabály 7. cikke alapján.
frame-portal = A portálról
frame-offers = Referenciaajánlatok
frame-calculator = Határidő-kalkulátor
frame-policy = Hogyan védjük a fiókokat
frame-source = Forráskód
frame-language = Nyelv
frame-switch = Váltás
frame-trace = Eseményazonosító
frame-start = Ugrás a kezdőlapra
frame-prove = Erősítse meg, hogy Ön az
frame-account = Ugrás a fiókhoz

form-problem = Probléma
form-problems = Probléma merült fel
form-change = Módosítás

pager-label = A lista oldalai
pager-previous = Előző
pager-next = Következő

timeline-table = Ugyanez táblázatban
timeline-what = Mi
timeline-when = Mikor

tone-neutral = Megjegyzés
tone-info = Információ
tone-success = Kész
tone-warning = Figyelmeztetés
tone-problem = Probléma
