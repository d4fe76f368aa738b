# The page around every page, and words that parts share.

frame-skip = Gå til hovedindhold
frame-sign-in = Log ind
frame-sign-out = Log ud
frame-sections = Afsnit
frame-breadcrumbs = Brødkrummesti
frame-provider = Udbyder
frame-review = Gennemgang
frame-admin = Administration
frame-choices = Dine valg
frame-about = Interoperabilitet mellem beskedtjenester efter artikel 7 i forordningen om digitale markeder.
frame-portal = Om denne portal
frame-offers = Referencetilbud
frame-calculator = Fristberegner
frame-policy = Sådan beskyttes konti
frame-source = Kildekode
frame-language = Sprog
frame-switch = Skift
frame-trace = Sporings-id
frame-start = Gå til forsiden
frame-prove = Bekræft, at det er dig
frame-account = Gå til din konto

form-problem = Problem
form-problems = Der er et problem
form-change = Ret

pager-label = Sider i denne liste
pager-previous = Forrige
pager-next = Næste

timeline-table = Det samme som tabel
timeline-what = Hvad
timeline-when = Hvornår

tone-neutral = Bemærk
tone-info = Information
tone-success = Udført
tone-warning = Advarsel
tone-problem = Problem
