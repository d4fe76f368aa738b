# Die Schlüssel eines Anbieters: registrieren, nachweisen, und was an ihnen falsch ist.

key-keys = Schlüssel
key-title-for = Schlüssel für { $service }
key-lead = Registrieren Sie öffentliche Schlüssel und weisen Sie dann nach, dass Sie die privaten Hälften besitzen. Private Schlüssel verlassen Ihre Systeme nie.
key-none = Noch keine Schlüssel
key-none-open = Registrieren Sie unten Ihre ersten Schlüssel. Sie werden aktiv, sobald Sie sie nachgewiesen haben.
key-none-closed = Schlüssel lassen sich registrieren, sobald der Antrag angenommen ist.
key-register = Schlüssel registrieren
key-register-form = Das JSON ist das von „PUT /v2/keys“ des Signal-Servers, mit registrationId und deviceId.
key-register-api = Dasselbe lässt sich mit einem Token senden:
key-registration = Registrierung (JSON)
key-registration-hint = Mit diesen Schlüsseln eröffnet der Torwächter verschlüsselte Sitzungen; hierher gehören also nur öffentliche. Sie beginnt wie { $example }
key-heading = Schlüssel, registriert am { $at }
key-fingerprint = Fingerabdruck des Identitätsschlüssels
key-safety-number = Sicherheitsnummer
key-registered = Registriert
key-activate = Zum aktiven Schlüssel machen
key-revoke = Diesen Schlüssel widerrufen
key-prove = Nachweisen
key-prove-why = Wer antworten kann, besitzt die privaten Schlüssel. So kann niemand Ihre an Ihrer Stelle registrieren.
key-prove-1 = Entschlüsseln Sie die Aufgabe unten mit der Bibliothek von Signal. Sie eröffnet eine Sitzung mit Ihren registrierten Schlüsseln.
key-prove-2 = Verschlüsseln Sie die 32 Bytes, die Sie erhalten, in derselben Sitzung.
key-prove-3 = Fügen Sie das Ergebnis hier ein, oder senden Sie es mit einem Token:
key-challenge = Aufgabe
key-challenge-until = Eine Antwort zählt bis { $at }.
key-challenge-over = Die Aufgabe ist abgelaufen. Registrieren Sie die Schlüssel noch einmal, um eine neue zu erhalten.
key-answer = Antwort (JSON)
key-answer-hint = Zum Beispiel { $example }
key-answer-send = Antwort senden

key-state-pending = Wartet auf Nachweis
key-state-proven = Nachgewiesen
key-state-active = Aktiv
key-state-retiring = Läuft aus
key-state-retired = Ausgelaufen
key-state-revoked = Widerrufen

# Was die Prüfung sagt, während jemand tippt.
key-inspector-answer = Das sieht nach einer Antwort aus. Das Portal entschlüsselt sie, wenn Sie sie senden.
key-inspector-registration = Die Form stimmt. Gerät { $device }, Einmal-Prekeys: { $n }. Das Portal prüft Punkte und Signaturen, wenn Sie sie senden.
key-inspector-unread = Die Datei konnte nicht gelesen werden. Wählen Sie eine Textdatei mit JSON.
key-inspector-file = Oder wählen Sie eine Datei

# Was an einer Antwort falsch ist.
key-answer-not-an-envelope = Das ist keine Antwort. Fügen Sie das JSON des verschlüsselten Echos ein: { $example }.
key-answer-not-a-whisper = Diese Nachricht eröffnet eine neue Sitzung. Antworten Sie in der Sitzung, die die Aufgabe eröffnet hat: Typ 2.
key-answer-malformed = Die Nachricht ist beschädigt oder folgt nicht dem Signal-Protokoll. Senden Sie sie genau so, wie Ihre Bibliothek sie geschrieben hat.
key-answer-undecryptable = Die Nachricht lässt sich in der Sitzung dieser Aufgabe nicht entschlüsseln. Entschlüsseln Sie die Aufgabe mit den registrierten Schlüsseln und verschlüsseln Sie das Echo in derselben Sitzung.
key-answer-duplicate = Diese Nachricht ist schon einmal eingegangen. Verschlüsseln Sie das Echo noch einmal und senden Sie die neue Nachricht.
key-answer-wrong-echo = Die Nachricht lässt sich entschlüsseln, ist aber nicht das Echo. Verschlüsseln Sie genau die 32 Bytes der Aufgabe.
key-answer-no-ratchet = Der Nachricht fehlt die Post-Quanten-Ratsche. Verwenden Sie eine Version der Bibliothek von Signal, in der SPQR eingeschaltet ist.

# Was an einer Registrierung falsch ist.
key-problem-empty = Fügen Sie die Registrierung als JSON ein, oder wählen Sie eine Datei, die sie enthält.
key-problem-too-large = Die Registrierung hat { $bytes } Bytes; höchstens { $most } sind möglich. Senden Sie ein Gerät und höchstens 100 Einmal-Prekeys.
key-problem-not-json = Das ist kein gültiges JSON: Es bricht in Zeile { $line }, Spalte { $column } ab. Fügen Sie die Registrierung genau so ein, wie Ihre Software sie geschrieben hat.
key-problem-private = Das Feld { $part } sieht nach einem privaten Schlüssel aus. Gespeichert wurde nichts. Private Schlüssel verlassen Ihre Systeme nie: Betrachten Sie diesen als kompromittiert, erzeugen Sie einen neuen, und senden Sie nur die öffentliche Registrierung.
key-problem-no-registration = Die Registrierung ist kein JSON-Objekt. Senden Sie sie als JSON-Objekt.
key-problem-no-object = { $part } ist kein JSON-Objekt. Senden Sie es als JSON-Objekt.
key-problem-no-list = { $part } ist keine Liste. Senden Sie es als Liste.
key-problem-no-text = { $part } ist kein Base64-Text. Senden Sie es als Base64-Text.
key-problem-missing = { $part } fehlt. Ergänzen Sie es in der Registrierung.
key-problem-unknown = { $part } gehört nicht in eine Registrierung. Entfernen Sie es.
key-problem-not-base64 = { $part } ist nicht in Base64. Kodieren Sie die Bytes mit dem Standardalphabet (RFC 4648, Abschnitt 4).
key-problem-length = { $part } hat { $found } Bytes; richtig sind genau { $due }.
key-problem-type = { $part } beginnt mit dem Schlüsseltyp { $found }; richtig ist hier { $due }.
key-problem-point = { $part } ist kein sicherer Curve25519-Schlüssel: Er hat eine niedrige Ordnung oder steht nicht in kanonischer Form. Erzeugen Sie mit der Bibliothek von Signal einen neuen Schlüssel.
key-problem-modulus = { $part } ist kein gültiger Kyber-1024-Schlüssel: Ein Koeffizient ist nicht modulo q reduziert (FIPS 203, Abschnitt 7.2). Erzeugen Sie mit der Bibliothek von Signal einen neuen Schlüssel.
key-problem-signature = { $part } hält der Prüfung mit dem Identitätsschlüssel nicht stand. Signieren Sie den serialisierten öffentlichen Schlüssel einschließlich des Typ-Bytes mit dem privaten Identitätsschlüssel.
key-problem-range = { $part } muss eine ganze Zahl von { $least } bis { $most } sein.
key-problem-repeated = { $part } wiederholt einen Schlüssel oder eine Kennung, die an anderer Stelle der Registrierung steht. Jeder Schlüssel und jede Kennung darf nur einmal vorkommen.
key-problem-too-many = Einmal-Prekeys: { $found }; höchstens { $most } sind möglich.
