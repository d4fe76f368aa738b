# The page around every page, and words that parts share.

frame-skip = Prejsť na hlavný obsah
frame-sign-in = Prihlásiť sa
frame-sign-out = Odhlásiť sa
frame-sections = Sekcie
frame-breadcrumbs = Omrvinková navigácia
frame-provider = Poskytovateľ
frame-review = Posudzovanie
frame-admin = Správa
frame-choices = Vaše voľby
frame-about = Interoperabilita komunikačných služieb podľa článku 7 aktu o digitálnych trhoch.
frame-portal = O tomto portáli
frame-offers = Referenčné ponuky
frame-calculator = Kalkulačka lehôt
frame-policy = Ako chránime účty
frame-source = Zdrojový kód
frame-language = Jazyk
frame-switch = Prepnúť
frame-trace = Identifikátor udalosti
frame-start = Prejsť na úvodnú stránku
frame-prove = Potvrdiť, že ste to vy
frame-account = Prejsť na svoj účet

form-problem = Problém
form-problems = Vyskytol sa problém
form-change = Zmeniť

pager-label = Stránky tohto zoznamu
pager-previous = Predchádzajúca
pager-next = Ďalšia

timeline-table = To isté ako tabuľka
timeline-what = Čo
timeline-when = Kedy

tone-neutral = Poznámka
tone-info = Informácia
tone-success = Hotovo
tone-warning = Upozornenie
tone-problem = Problém
