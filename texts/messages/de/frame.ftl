# Der Rahmen jeder Seite und Wörter, die mehrere Teile benutzen.

frame-skip = Zum Hauptteil springen
frame-sign-in = Anmelden
frame-sign-out = Abmelden
frame-sections = Bereiche
frame-breadcrumbs = Wo Sie sind
frame-provider = Anbieter
frame-review = Prüfung
frame-admin = Verwaltung
frame-choices = Ihre Entscheidungen
frame-about = Interoperabilität von Kommunikationsdiensten nach Artikel 7 des Gesetzes über digitale Märkte.
frame-portal = Über dieses Portal
frame-offers = Referenzangebote
frame-calculator = Fristenrechner
frame-policy = Wie Konten geschützt sind
frame-source = Quelltext
frame-language = Sprache
frame-switch = Wechseln
frame-trace = Trace-ID
frame-start = Zur Startseite
frame-prove = Bestätigen Sie, dass Sie es sind
frame-account = Zu Ihrem Konto

form-problem = Problem
form-problems = Es gibt ein Problem
form-change = Ändern

pager-label = Seiten dieser Liste
pager-previous = Zurück
pager-next = Weiter

timeline-table = Dasselbe als Tabelle
timeline-what = Was
timeline-when = Wann

tone-neutral = Hinweis
tone-info = Information
tone-success = Erledigt
tone-warning = Warnung
tone-problem = Problem
