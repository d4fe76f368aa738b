# Die Meilensteine: melden und beurteilen.

milestone-title = Meilensteine
milestone-lead = Melden Sie jeden Schritt mit Nachweisen. Die Technik des Torwächters nimmt ihn ab oder sagt, was fehlt. Die Reihenfolge ist frei.
milestone-report = Melden: { $milestone }
milestone-evidence = Nachweise
milestone-evidence-hint = Abgenommen wird, was sich nachvollziehen lässt: wie Sie getestet haben, mit Links oder Protokollen. Zum Beispiel: „Am 3. März mit dem Testkonto 7 ausgeführt; Protokoll unter https://chat.example.org/logs/17.“
milestone-evidence-missing = Beschreiben Sie, wie Sie diesen Schritt getestet haben, mit Links oder Protokollen.
milestone-which-missing = Wählen Sie den Meilenstein, den Sie melden.
milestone-judged-missing = Wählen Sie den Meilenstein, den Sie beurteilen.
milestone-verdict-missing = Wählen Sie, ob Sie ihn abnehmen oder zurückgeben.
milestone-note = Anmerkung
milestone-note-missing = Sagen Sie, was fehlt, damit der Anbieter es beheben kann.
milestone-reported-at = Gemeldet am { $at }:
milestone-engineer-note = Anmerkung der Technik:

milestone-open = Offen
milestone-reported = Gemeldet
milestone-returned = Zurückgegeben
milestone-accepted = Abgenommen

milestone-m1 = M1 Identitäten
milestone-m1-test = Nehmen Sie einen Testnutzer auf, dessen Schlüssel von Ihren Servern abgerufen werden.
milestone-m2 = M2 Chatprotokoll
milestone-m2-test = Verbinden Sie sich, schließen Sie den Handshake ab, und beantworten Sie einen Ping.
milestone-m3 = M3 Nachrichten
milestone-m3-test = Senden Sie eine Nachricht an ein Testkonto, und empfangen Sie eine von ihm.
milestone-m4 = M4 Medien und Funktionen
milestone-m4-test = Zeigen Sie jede Funktion: Medien, Empfangsbestätigungen, Antworten, Reaktionen, Tippanzeige, Blockieren.
milestone-m5 = M5 Löschung
milestone-m5-test = Löschen Sie einen Testnutzer auf beiden Seiten.
milestone-m6 = M6 Erreichbarkeit
milestone-m6-test = Senden Sie einem berechtigten Nutzer einen Ping, und empfangen Sie die Benachrichtigung.
milestone-joint = Gemeinsamer Test
milestone-joint-test = Führen Sie den gemeinsamen Testplan mit der Technik des Torwächters durch.
