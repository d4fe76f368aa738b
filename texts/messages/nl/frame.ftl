# The page around every page, and words that parts share.

frame-skip = Direct naar de inhoud
frame-sign-in = Inloggen
frame-sign-out = Uitloggen
frame-sections = Onderdelen
frame-breadcrumbs = Kruimelpad
frame-provider = Aanbieder
frame-review = Beoordeling
frame-admin = Beheer
frame-choices = Uw keuzes
frame-about = Interoperabiliteit van berichtendiensten op grond van artikel 7 van de digitalemarktenverordening.
frame-portal = Over dit portaal
frame-offers = Referentieaanbiedingen
frame-calculator = Termijncalculator
frame-policy = Hoe accounts worden beschermd
frame-source = Broncode
frame-language = Taal
frame-switch = Wijzigen
frame-trace = Trace-ID
frame-start = Naar de startpagina
frame-prove = Bevestig dat u het bent
frame-account = Naar uw account

form-problem = Probleem
form-problems = Er is een probleem
form-change = Wijzigen

pager-label = Pagina’s van deze lijst
pager-previous = Vorige
pager-next = Volgende

timeline-table = Hetzelfde als tabel
timeline-what = Wat
timeline-when = Wanneer

tone-neutral = Opmerking
tone-info = Informatie
tone-success = Gelukt
tone-warning = Waarschuwing
tone-problem = Probleem
