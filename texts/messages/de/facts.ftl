# Die Akte eines Antrags: was geschah, in der Reihenfolge des Geschehens.

fact-title = Akte
fact-kept = Jede Tatsache wird als Bytes aufbewahrt, die sich nie ändern, unter einer fortlaufenden Nummer für das ganze Portal.
fact-show = Akte zeigen
fact-what = Was geschah
fact-when = Wann
fact-number = Nummer
fact-hash = SHA-256 des Eintrags

fact-request-started = Antrag begonnen
fact-request-submitted = Antrag eingereicht
fact-request-opened = Antrag geöffnet
fact-request-asked = Rückfrage gestellt
fact-request-answered = Rückfrage beantwortet
fact-request-challenged = Ablehnung angefochten
fact-request-launched = Verbindung in Betrieb genommen
fact-request-suspended = Antrag ausgesetzt
fact-request-resumed = Antrag wieder aufgenommen
fact-request-terminated = Antrag beendet
fact-request-withdrawn = Antrag zurückgenommen
fact-decision-proposed = Entscheidung vorgeschlagen
fact-decision-sent-back = Entscheidung zurückgegeben
fact-decision-approved = Entscheidung genehmigt
fact-agreement-signed = Vereinbarung unterzeichnet
fact-agreement-countersigned = Vereinbarung gegengezeichnet
fact-key-registered = Schlüssel registriert
fact-key-proven = Schlüssel nachgewiesen
fact-key-activated = Schlüssel aktiviert
fact-key-retiring = Schlüssel läuft aus
fact-key-revoked = Schlüssel widerrufen
fact-milestone-reported = Meilenstein gemeldet
fact-milestone-judged = Meilenstein beurteilt
fact-readiness-declared = Bereitschaft erklärt
fact-readiness-confirmed = Bereitschaft bestätigt
fact-intervention-proposed = Eingriff vorgeschlagen
fact-intervention-dropped = Eingriff fallen gelassen
