# The page around every page, and words that parts share.

frame-skip = Till huvudinnehållet
frame-sign-in = Logga in
frame-sign-out = Logga ut
frame-sections = Avsnitt
frame-breadcrumbs = Länkstig
frame-provider = Leverantör
frame-review = Granskning
frame-admin = Administration
frame-choices = Dina val
frame-about = Interoperabilitet mellan meddelandetjänster enligt artikel 7 i förordningen om digitala marknader.
frame-portal = Om portalen
frame-offers = Referenserbjudanden
frame-calculator = Tidsfristberäknare
frame-policy = Så skyddas konton
frame-source = Källkod
frame-language = Språk
frame-switch = Byt
frame-trace = Spårnings-id
frame-start = Till startsidan
frame-prove = Bekräfta att det är du
frame-account = Till ditt konto

form-problem = Problem
form-problems = Det har uppstått ett problem
form-change = Ändra

pager-label = Sidor i listan
pager-previous = Föregående
pager-next = Nästa

timeline-table = Samma sak som tabell
timeline-what = Vad
timeline-when = När

tone-neutral = Notera
tone-info = Information
tone-success = Klart
tone-warning = Varning
tone-problem = Problem
