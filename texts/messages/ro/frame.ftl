# The page around every page, and words that parts share.

frame-skip = Salt la conținutul principal
frame-sign-in = Autentificare
frame-sign-out = Deconectare
frame-sections = Secțiuni
frame-breadcrumbs = Calea de navigare
frame-provider = Furnizor
frame-review = Examinare
frame-admin = Administrare
frame-choices = Opțiunile dumneavoastră
frame-about = Interoperabilitatea serviciilor de mesagerie în temeiul articolului 7 din Regulamentul privind piețele digitale.
frame-portal = Despre acest portal
frame-offers = Oferte de referință
frame-calculator = Calculator de termene
frame-policy = Cum sunt protejate conturile
frame-source = Cod-sursă
frame-language = Limbă
frame-switch = Schimbă
frame-trace = Identificator de urmărire
frame-start = Mergi la pagina de start
frame-prove = Confirmați că sunteți dumneavoastră
frame-account = Mergi la contul dumneavoastră

form-problem = Problemă
form-problems = Există o problemă
form-change = Modifică

pager-label = Paginile acestei liste
pager-previous = Pagina anterioară
pager-next = Pagina următoare

timeline-table = Aceleași informații în tabel
timeline-what = Ce
timeline-when = Când

tone-neutral = Notă
tone-info = Informație
tone-success = Finalizat
tone-warning = Avertisment
tone-problem = Problemă
