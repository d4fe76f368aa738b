# Die Eingangsbestätigung eines Antrags, und ein neuer Antrag aus alten Antworten.

receipt-title = Eingangsbestätigung
receipt-for = Eingangsbestätigung zum Antrag an { $service }
receipt-lead = Bewahren Sie diese Seite auf: Drucken oder speichern Sie sie. Was hier steht, ändert sich nicht.
receipt-legal = Drei Monate nach Eingang
receipt-of = Anbieter
receipt-service = Dienst
receipt-request = Antrag
receipt-instant = Eingegangen, nach der Uhr des Torwächters
receipt-utc = Eingegangen, in UTC
receipt-hash = SHA-256 des Eingereichten
receipt-fact = Nummer im Protokoll
receipt-fact-hash = SHA-256 des Eintrags
receipt-bytes = Der gehashte Text
receipt-bytes-what = Der SHA-256 oben ist der von genau diesem Text in UTF-8, ohne Zeilenumbruch am Ende. Die Hashwerte Ihrer Dateien sind ein Teil davon.
receipt-bytes-show = Den gehashten Text zeigen
receipt-again = Erneut beantragen
receipt-again-what = Ein neuer Antrag beginnt mit den Antworten und Dateien von diesem. Sie können sie ändern, bevor Sie ihn einreichen; seine drei Monate beginnen neu.
receipt-again-verb = Neuen Antrag aus diesen Antworten beginnen
mail-received-receipt = Die Eingangsbestätigung mit allem, was Sie eingereicht haben:
