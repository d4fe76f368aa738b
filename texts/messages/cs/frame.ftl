# The page around every page, and words that parts share.

frame-skip = Přejít na hlavní obsah
frame-sign-in = Přihlásit se
frame-sign-out = Odhlásit se
frame-sections = Oddíly
frame-breadcrumbs = Drobečková navigace
frame-provider = Poskytovatel
frame-review = Posuzování
frame-admin = Správa
frame-choices = Vaše volby
frame-about = Interoperabilita komunikačních služeb podle článku 7 aktu o digitálních trzích.
frame-portal = O tomto portálu
frame-offers = Referenční nabídky
frame-calculator = Kalkulačka lhůt
frame-policy = Jak chráníme účty
frame-source = Zdrojový kód
frame-language = Jazyk
frame-switch = Přepnout
frame-trace = Identifikátor události
frame-start = Přejít na úvodní stránku
frame-prove = Potvrdit, že jste to vy
frame-account = Přejít na svůj účet

form-problem = Problém
form-problems = Vyskytl se problém
form-change = Změnit

pager-label = Stránky tohoto seznamu
pager-previous = Předchozí
pager-next = Další

timeline-table = Totéž jako tabulka
timeline-what = Co
timeline-when = Kdy

tone-neutral = Poznámka
tone-info = Informace
tone-success = Hotovo
tone-warning = Upozornění
tone-problem = Problém
