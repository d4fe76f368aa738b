# Ein Antrag: stellen, verfolgen, und was als Nächstes geschieht.

request-request = Antrag
request-title = Antrag an { $service }
request-new = Einen Antrag stellen
request-new-lead = Ein Antrag gilt einem Dienst. Vereinbarungen, Schlüssel und die Entscheidungen der Menschen werden für jeden Dienst getrennt geführt.
request-new-service = Mit welchem Dienst wollen Sie sich verbinden?
request-new-service-why = Davon hängt ab, welches Referenzangebot Sie unterzeichnen. Für einen weiteren Dienst stellen Sie danach einen weiteren Antrag.
request-service-missing = Wählen Sie den Dienst, mit dem Sie sich verbinden wollen.
request-start = Beginnen

request-received = Eingegangen am { $at }
request-legal-date = Gesetzlicher Termin
request-no-deadline = Nichts von dem, was beantragt ist, schuldet das Gesetz schon jetzt; deshalb läuft keine Frist.
request-lifeline = Die drei Monate
request-clock = Wie der gesetzliche Termin berechnet wurde
request-clock-how = Drei Monate ab Eingang (Artikel 7 Absatz 5), gezählt nach der Verordnung Nr. 1182/71 mit den Feiertagen Irlands.
request-law-months = Artikel 7 Absatz 5 des Gesetzes über digitale Märkte: drei Monate
request-law-counting = Verordnung Nr. 1182/71: wie Monate und Tage gezählt werden
request-law-measure = Artikel 7 Absatz 9 des Gesetzes über digitale Märkte: was eine Maßnahme darlegen muss
request-not-yet-owed = Gesetzlich noch nicht geschuldet und daher ohne Frist: { $what }.
request-functionality-owed = Artikel { $article }, geschuldet ab { $day }

request-question = Fragen an Sie
request-why-refused = Warum er abgelehnt wurde
request-why-suspended = Warum er ausgesetzt ist
request-why-ended = Warum er beendet wurde
request-grounds = Ihre Gründe
request-grounds-why = Personen, die zuvor nicht entschieden haben, lesen sie und sehen sich den Antrag noch einmal an. Zum Beispiel: „Der Aussteller der Token liegt jetzt auf unserer eigenen Domain.“
request-grounds-missing = Sagen Sie, warum die Ablehnung noch einmal geprüft werden soll oder was Sie behoben haben.
request-challenge = Ablehnung anfechten

request-tracks = Drei Stränge nebeneinander
request-track-agreement = Das Referenzangebot unterzeichnen
request-track-keys = Ihre Schlüssel registrieren und nachweisen
request-track-milestones = Die Meilensteine melden
request-track-done = Abgeschlossen
request-track-open = Zu tun

request-withdraw = Diesen Antrag zurücknehmen
request-withdraw-what = Die Rücknahme lässt sich nicht rückgängig machen. Sie können jederzeit einen neuen Antrag einreichen; seine drei Monate beginnen von vorn.
request-withdraw-verb = Zurücknehmen

request-turn-provider = Der Anbieter ist am Zug
request-turn-gatekeeper = Der Torwächter ist am Zug
request-turn-both = Beide Seiten haben zu tun
request-turn-nobody = Nichts zu tun

# Was als Nächstes geschieht, dem Anbieter gesagt.
request-next-provider-draft = Sie vervollständigen den Antrag und reichen ihn ein; vorher läuft keine Frist.
request-next-provider-received = Der Torwächter öffnet Ihren Antrag und beginnt mit der Prüfung; der gesetzliche Termin ist der { $due }.
request-next-provider-received-undated = Der Torwächter öffnet Ihren Antrag und beginnt mit der Prüfung; gesetzlich geschuldet ist noch nichts davon, deshalb läuft keine Frist.
request-next-provider-in-review = Der Torwächter prüft Ihren Antrag, und zwei Personen entscheiden; der gesetzliche Termin ist der { $due }.
request-next-provider-in-review-undated = Der Torwächter prüft Ihren Antrag, und zwei Personen entscheiden; gesetzlich geschuldet ist noch nichts davon, deshalb läuft keine Frist.
request-next-provider-asked = Sie beantworten die Rückfrage, damit die Prüfung weitergehen kann; die gesetzliche Frist läuft weiter, und der gesetzliche Termin ist der { $due }.
request-next-provider-asked-undated = Sie beantworten die Rückfrage, damit die Prüfung weitergehen kann; eine Frist läuft nicht.
request-next-provider-accepted = Sie unterzeichnen das Referenzangebot, weisen Ihre Schlüssel nach und melden die Meilensteine, während der Torwächter gegenzeichnet und sie beurteilt; der gesetzliche Termin ist der { $due }.
request-next-provider-accepted-undated = Sie unterzeichnen das Referenzangebot, weisen Ihre Schlüssel nach und melden die Meilensteine, während der Torwächter gegenzeichnet und sie beurteilt; eine Frist läuft nicht.
request-next-provider-complete = Alle drei Stränge sind abgeschlossen, der Torwächter erklärt die Verbindung daher für bereit; der gesetzliche Termin ist der { $due }.
request-next-provider-complete-undated = Alle drei Stränge sind abgeschlossen, der Torwächter erklärt die Verbindung daher für bereit; eine Frist läuft nicht.
request-next-provider-refused = Sie können der Ablehnung hier bis { $until } widersprechen oder die Gründe beheben und jederzeit einen neuen Antrag stellen.
request-next-provider-ready = Der Torwächter nimmt die Verbindung in Betrieb und öffnet sie damit den Menschen; eine Frist läuft nicht mehr.
request-next-provider-live = Hier ist nichts mehr zu tun: Die Menschen entscheiden selbst, ob Ihre App sie erreichen darf.
request-next-provider-suspended = Sie beheben, was die Maßnahme nennt, und der Torwächter nimmt die Verbindung wieder auf, sobald die Maßnahme nicht mehr erforderlich ist; die gesetzliche Frist läuft weiter, und der gesetzliche Termin ist der { $due }.
request-next-provider-suspended-undated = Sie beheben, was die Maßnahme nennt, und der Torwächter nimmt die Verbindung wieder auf, sobald die Maßnahme nicht mehr erforderlich ist; eine Frist läuft nicht.
request-next-provider-over = Hier ist nichts mehr zu tun; Sie können jederzeit einen neuen Antrag einreichen, und seine drei Monate beginnen von vorn.

# Was als Nächstes geschieht, den Mitarbeitenden des Torwächters gesagt.
request-next-gatekeeper-draft = Der Anbieter vervollständigt den Antrag und reicht ihn ein; vorher läuft keine Frist.
request-next-gatekeeper-received = Eine prüfende Person öffnet den Antrag und beginnt mit der Prüfung; der gesetzliche Termin ist der { $due }.
request-next-gatekeeper-received-undated = Eine prüfende Person öffnet den Antrag und beginnt mit der Prüfung; gesetzlich geschuldet ist noch nichts davon, deshalb läuft keine Frist.
request-next-gatekeeper-in-review = Eine Person prüft den Antrag und schlägt eine Entscheidung vor, die eine andere genehmigt; der gesetzliche Termin ist der { $due }.
request-next-gatekeeper-in-review-undated = Eine Person prüft den Antrag und schlägt eine Entscheidung vor, die eine andere genehmigt; gesetzlich geschuldet ist noch nichts davon, deshalb läuft keine Frist.
request-next-gatekeeper-proposed = Eine Entscheidung ist vorgeschlagen: Eine andere Person genehmigt sie oder gibt sie zurück; der gesetzliche Termin ist der { $due }.
request-next-gatekeeper-proposed-undated = Eine Entscheidung ist vorgeschlagen: Eine andere Person genehmigt sie oder gibt sie zurück; eine Frist läuft nicht.
request-next-gatekeeper-asked = Der Anbieter beantwortet Ihre Rückfrage; die gesetzliche Frist läuft weiter, und der gesetzliche Termin ist der { $due }.
request-next-gatekeeper-asked-undated = Der Anbieter beantwortet Ihre Rückfrage; eine Frist läuft nicht.
request-next-gatekeeper-accepted = Der Anbieter unterzeichnet, weist seine Schlüssel nach und meldet die Meilensteine; die Rechtsabteilung zeichnet gegen, die Technik beurteilt sie; der gesetzliche Termin ist der { $due }.
request-next-gatekeeper-accepted-undated = Der Anbieter unterzeichnet, weist seine Schlüssel nach und meldet die Meilensteine; die Rechtsabteilung zeichnet gegen, die Technik beurteilt sie; eine Frist läuft nicht.
request-next-gatekeeper-complete = Alle drei Stränge sind abgeschlossen: Eine Person erklärt die Verbindung für bereit, eine andere bestätigt es; der gesetzliche Termin ist der { $due }.
request-next-gatekeeper-complete-undated = Alle drei Stränge sind abgeschlossen: Eine Person erklärt die Verbindung für bereit, eine andere bestätigt es; eine Frist läuft nicht.
request-next-gatekeeper-declared = Die Verbindung ist für bereit erklärt: Eine andere Person bestätigt es, was die gesetzliche Frist anhält; der gesetzliche Termin ist der { $due }.
request-next-gatekeeper-declared-undated = Die Verbindung ist für bereit erklärt: Eine andere Person bestätigt es; eine Frist läuft nicht.
request-next-gatekeeper-refused = Nichts, außer der Anbieter widerspricht der Ablehnung bis { $until }: Dann entscheiden Personen, die zuvor nicht beteiligt waren.
request-next-gatekeeper-ready = Eine genehmigende Person nimmt die Verbindung in Betrieb und öffnet sie damit den Menschen; eine Frist läuft nicht mehr.
request-next-gatekeeper-live = Hier ist nichts mehr zu tun: Die Menschen entscheiden selbst, ob diese App sie erreichen darf.
request-next-gatekeeper-suspended = Eine Person schlägt die Wiederaufnahme vor, sobald die Maßnahme nicht mehr erforderlich ist, und eine andere führt sie aus; die gesetzliche Frist läuft weiter, und der gesetzliche Termin ist der { $due }.
request-next-gatekeeper-suspended-undated = Eine Person schlägt die Wiederaufnahme vor, sobald die Maßnahme nicht mehr erforderlich ist, und eine andere führt sie aus; eine Frist läuft nicht.
request-next-gatekeeper-over = Hier ist nichts mehr zu tun; der Anbieter kann jederzeit einen neuen Antrag einreichen.
request-next-gatekeeper-suspension = Eine Aussetzung ist vorgeschlagen: Eine andere Person führt sie aus, oder sie wird fallen gelassen.
request-next-gatekeeper-resumption = Das Ende der Aussetzung ist vorgeschlagen: Eine andere Person führt es herbei, oder der Vorschlag wird fallen gelassen.
request-next-gatekeeper-termination = Eine Beendigung ist vorgeschlagen: Eine andere Person führt sie aus, oder sie wird fallen gelassen.
request-signed = Vereinbarung vollständig
request-milestones-accepted = { $n ->
    [one] { $n } Meilenstein angenommen
   *[other] { $n } Meilensteine angenommen
}
request-stages = Phasen
request-pages = Seiten dieses Antrags
request-day-of = Tag { $n } von { $all }
request-next-provider-announced = Eine Ablehnung ist angekündigt: Sie können bis { $until } Stellung nehmen, und dann wird in Kenntnis Ihrer Stellungnahme neu entschieden. Ohne Stellungnahme wird sie nach diesem Tag wirksam.
request-next-provider-heard = Ihre Stellungnahme ist eingegangen: Zwei Personen entscheiden in Kenntnis davon neu.
request-next-provider-challenged = Über Ihren Widerspruch entscheiden zwei Personen, die zuvor nicht beteiligt waren.
request-next-provider-refused-finally = Sie können die Gründe beheben und jederzeit einen neuen Antrag stellen und sich außerhalb dieses Portals beschweren.
request-next-gatekeeper-announced = Eine Ablehnung ist angekündigt: Sie wird nach { $until } wirksam, wenn der Anbieter nicht Stellung nimmt.
request-next-gatekeeper-heard = Der Anbieter hat zur angekündigten Ablehnung Stellung genommen: Eine Person schlägt in Kenntnis davon eine Entscheidung vor, eine andere stimmt zu.
request-next-gatekeeper-challenged = Der Ablehnung wurde widersprochen: Personen, die zuvor nicht beteiligt waren, schlagen eine Entscheidung darüber vor und stimmen ihr zu.
request-next-gatekeeper-reversal = Die Aufhebung der Entscheidung ist vorgeschlagen: Eine andere Person führt sie aus, oder sie wird verworfen.
request-announced = Eine Ablehnung ist angekündigt
request-challenged = Der Widerspruch
request-challenge-upheld = Stattgegeben
request-challenge-rejected = Zurückgewiesen
request-challenge-until = Letzter Tag für einen Widerspruch hier:
request-outside = Sie können sich auch außerhalb dieses Portals beschweren, bei der Europäischen Kommission oder vor Gericht. Die Seiten der Kommission:
request-outside-commission = Gesetz über digitale Märkte
request-linked = Anträge, die dazugehören
request-link-rest = Was davon abgelehnt wurde
request-link-parted = Der Antrag, zu dem er gehörte
request-link-addition = Ein Antrag auf mehr
request-link-adds = Der Antrag, den er ergänzt
request-link-again = Ein neuer Antrag aus seinen Antworten
request-link-from = Der Antrag, aus dem die Antworten stammen
request-change = Änderungen
request-add = Eine weitere Funktion beantragen
request-add-why = Eine weitere Funktion ist ein eigener Antrag mit eigener Frist. Er beginnt mit Ihren Antworten hier.
