# Somebody’s own account: second factors, sessions, proofs.

security-title = Ihr Konto
security-elsewhere = { $issuer } meldet Sie an. Passwort, App, Passkeys und Ihre Rolle werden dort verwaltet.
security-data = Ihre Daten
security-export-what = Was dieses Portal über Sie speichert, als JSON:
security-export = Alles zu Ihrem Konto herunterladen
security-delete-what = Was beim Löschen entfernt wird, was nach dem Gesetz bleibt und warum:

security-factor = Zweiter Faktor
security-factor-needed = In Ihrer Rolle entscheiden oder unterzeichnen Sie für andere, daher genügt ein Passwort allein nicht. Richten Sie unten eine Authenticator-App ein; das dauert eine Minute.
security-factor-what = Mit einer Authenticator-App auf Ihrem Telefon kommt niemand hinein, der nur Ihr Passwort erfahren hat. Wer eine Vereinbarung unterzeichnet oder für den Torwächter arbeitet, braucht eine.
security-app-set-up = Authenticator-App einrichten
security-app-remove = App entfernen
security-app-another = Andere App verwenden
security-app-since = Authenticator-App seit { $at }. Verbleibende Wiederherstellungscodes: { $left }.
security-codes-renew = Neue Wiederherstellungscodes erzeugen

security-sessions = Sitzungen
security-sessions-what = Wo Sie angemeldet sind. Eine Sitzung endet von selbst: { $idle } nach der letzten Nutzung, spätestens { $life } nach der Anmeldung.
security-this-session = Diese Sitzung
security-session-end = Beenden
security-end-others = Alle anderen Sitzungen beenden
security-device = Gerät
security-network = Netz
security-opened = Geöffnet
security-last-used = Zuletzt genutzt
security-end = Ende

security-app-title = Authenticator-App einrichten
security-app-scan = Öffnen Sie die App, fügen Sie ein Konto hinzu und scannen Sie dieses Bild. Wenn die App auf diesem Gerät ist:
security-app-here = In der App öffnen
security-app-enter = Geben Sie dann die sechs Ziffern ein, die sie anzeigt.
security-app-picture = QR-Code mit demselben Text wie der Schlüssel darunter
security-app-key = Schlüssel zum Abtippen, falls Sie nicht scannen können
security-app-on = Einschalten
security-code = Code
security-code-digits = Sechs Ziffern.
security-code-hint = Die sechs Ziffern, die Ihre Authenticator-App jetzt anzeigt, oder einer Ihrer Wiederherstellungscodes.
security-code-not-now = Das ist nicht der Code, den Ihre App jetzt anzeigen sollte. Prüfen Sie, ob die Uhr Ihres Geräts richtig geht, warten Sie auf den nächsten Code und geben Sie seine sechs Ziffern ein.
security-code-used = Dieser Code wurde schon verwendet. Warten Sie auf den nächsten und geben Sie ihn ein.
security-code-wrong = Dieser Code stimmt nicht. Geben Sie die sechs Ziffern ein, die Ihre App jetzt anzeigt, oder einen noch nicht verwendeten Wiederherstellungscode.

security-codes-title = Ihre Wiederherstellungscodes
security-codes-lead = Jeder meldet Sie einmal an, wenn Sie Ihre App nicht zur Hand haben. Bewahren Sie die Codes dort auf, wo nur Sie sie finden. Sie werden nicht noch einmal gezeigt.
security-codes = Wiederherstellungscodes
security-codes-kept = Ich habe sie verwahrt

security-prove-lead = Unterzeichnen, Entscheiden und alles, was Schlüssel, Rollen oder die Sicherheit betrifft, verlangt einen Nachweis, der nicht älter als fünf Minuten ist. Danach geht es dort weiter, wo Sie waren; was Sie getippt haben, bleibt erhalten.
security-prove-elsewhere = Unterzeichnen, Entscheiden und alles, was Schlüssel, Rollen oder die Sicherheit betrifft, verlangt einen Nachweis, der nicht älter als fünf Minuten ist. Ihr Identitätsanbieter fragt Sie danach; dann geht es dort weiter, wo Sie waren. Was Sie getippt haben, bleibt erhalten.
security-prove = Bestätigen
security-again-title = Bitte melden Sie sich erneut an
security-again = Seit Sie Ihr Passwort eingegeben haben, sind zehn Minuten vergangen, oder Sie sind bereits angemeldet.
security-enter-title = Code eingeben
security-enter-lost = Sie haben weder die App noch einen Wiederherstellungscode? Dann kann nur der Betreiber dieses Portals helfen.
