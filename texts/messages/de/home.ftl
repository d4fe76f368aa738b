# Die Startseite.

home-tab = Interoperabilität von Kommunikationsdiensten
home-title = Offene Kommunikation, offen nachvollziehbar
home-lead = Nach Artikel 7 des Gesetzes über digitale Märkte kann ein Anbieter von Kommunikationsdiensten bei einem Torwächter beantragen, dessen Dienst für andere zu öffnen; hier geht es um { $services }. Beide Seiten sehen denselben Antrag, denselben Termin und wer am Zug ist.
home-ask = Interoperabilität beantragen
home-switch = Andere Apps ein- oder ausschalten
home-people = Welche Apps dürfen mich erreichen?
home-people-what = Melden Sie sich an, um die Apps zu sehen, die sich mit Ihrem Messaging-Dienst verbinden können. Nichts ist eingeschaltet, bevor Sie es einschalten, und Ausschalten ist ebenso leicht.
home-providers = Wie stelle ich einen Antrag?
home-providers-what = Legen Sie ein Konto an, beschreiben Sie Ihre Organisation, schreiben Sie den Antrag und reichen Sie ihn ein. Jeder Schritt sagt, warum er fragt.
home-long = Wie lange dauert es?
home-long-what = Höchstens drei Monate ab Eingang des Antrags, gezählt nach der Verordnung Nr. 1182/71.
home-today = Gesetzlicher Termin für einen Antrag, der heute eingeht: { $day }.
home-offers = Welche Bedingungen gelten?
home-offers-what = Jeder Torwächter veröffentlicht für jeden Dienst ein Referenzangebot. Jede Fassung bleibt hier stehen, unverändert und mit ihrem Hashwert.
home-way = Der Weg eines Antrags
home-way-ask = Der Anbieter reicht einen Antrag ein: welcher Dienst, welche Funktionen. Die drei Monate beginnen.
home-way-review = Der Torwächter prüft ihn, darf Fragen stellen, und zwei Personen entscheiden mit Begründung.
home-way-tracks = Beide Seiten unterzeichnen das Referenzangebot, der Anbieter weist seine Schlüssel nach, und Meilensteine werden getestet. Alle drei laufen nebeneinander.
home-way-ready = Die Verbindung ist bereit, und es ist festgehalten, ob der Termin eingehalten wurde.
home-way-people = Jede Person entscheidet selbst, ob diese App sie erreichen darf.
