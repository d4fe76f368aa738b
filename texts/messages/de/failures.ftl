# Warum etwas nicht geschehen ist: Überschrift und was jetzt zu tun ist.

failure-wrong-title = Es gibt ein Problem
failure-wrong = Einige Angaben müssen noch einmal geprüft werden. Nichts, was Sie geschrieben haben, ist verloren.

failure-not-found-title = Seite nicht gefunden
failure-not-found = Hier ist nichts, oder es ist nicht für Sie bestimmt. Prüfen Sie die Adresse, oder gehen Sie zurück zu Ihrer Übersicht.

failure-forbidden-title = Nicht für Ihre Rolle
failure-forbidden = Ihre Rolle umfasst das nicht. Fragen Sie jemanden in Ihrer Organisation, der die passende Rolle hat.

failure-scope-missing-title = Dafür ist dieser Token nicht da
failure-scope-missing = Der Token gilt, wurde aber nicht für diesen Aufruf erstellt. Erstellen Sie einen mit der Berechtigung, die der Aufruf braucht.

failure-address-not-allowed-title = Nicht von dieser Adresse
failure-address-not-allowed = Der Token gilt, aber nicht von der Adresse, von der dieser Aufruf kam. Nehmen Sie die Adresse in die Liste des Clients auf, oder rufen Sie von einer Adresse aus auf, die darin steht.

failure-signed-out-title = Bitte melden Sie sich erneut an
failure-signed-out = Ihre Sitzung ist beendet. Was Sie zuletzt gespeichert haben, ist erhalten; melden Sie sich an und machen Sie dort weiter.

failure-conflict-title = Jemand war schneller
failure-conflict = Dies hat sich geändert, während Sie die Seite geöffnet hatten. Nichts, was Sie geschrieben haben, ist verloren: Es steht unten. Sehen Sie sich den neuen Stand an und senden Sie es erneut, wenn es noch passt.

failure-not-now-title = In diesem Stand nicht möglich
failure-not-now = Dieser Schritt ist bereits getan, oder er steht im jetzigen Stand nicht offen. Die Seite zeigt, wie es jetzt steht.

failure-same-person-title = Eine zweite Person ist nötig
failure-same-person = Sie haben dies vorgeschlagen, deshalb muss eine andere Person zustimmen.

failure-decided-before-title = Jemand anderes muss entscheiden
failure-decided-before = Sie waren an der Entscheidung beteiligt, der widersprochen wird. Deshalb müssen jetzt andere entscheiden.

failure-tracks-incomplete-title = Noch ist nicht alles vollständig
failure-tracks-incomplete = Vereinbarung, Schlüssel und Meilensteine müssen alle vollständig sein, bevor dies für bereit erklärt werden kann.

failure-cannot-countersign-title = Eine zweite Unterschrift ist nötig
failure-cannot-countersign = Wer für den Anbieter unterzeichnet hat, kann nicht gegenzeichnen.

failure-too-many-title = Zu viele Versuche
failure-too-many = Es gab zu viele Versuche. Warten Sie eine Viertelstunde und versuchen Sie es dann erneut.

failure-bad-credentials-title = Anmeldung fehlgeschlagen
failure-bad-credentials = Adresse oder Passwort stimmen nicht. Prüfen Sie beides und versuchen Sie es erneut.

failure-issuer-failed-title = Die Anmeldung hat nicht geklappt
failure-issuer-failed = Ihr Identitätsanbieter hat nicht bestätigt, wer Sie sind, oder die Antwort kam zu spät. Beginnen Sie noch einmal auf der Anmeldeseite. Geschieht es wieder, nennen Sie dem Betreiber dieses Portals die Trace-ID.

failure-issuer-weak-title = Ein Passwort allein genügt nicht
failure-issuer-weak = Ihr Identitätsanbieter hat Sie nur mit einem Passwort angemeldet. Richten Sie dort einen zweiten Faktor ein und melden Sie sich dann erneut an.

failure-no-role-title = Sie haben hier keine Rolle
failure-no-role = Ihr Identitätsanbieter kennt Sie, aber nichts, was er über Sie mitteilt, steht für eine Rolle in diesem Portal. Fragen Sie, wer bei Ihnen die Zugänge verwaltet.

failure-address-has-account-title = Mit dieser Adresse gibt es bereits ein Konto
failure-address-has-account = Ein Konto, das sich mit einem Passwort anmeldet, hat diese Adresse. Konten werden nie anhand ihrer Adresse zusammengeführt. Melden Sie sich mit dem Passwort an, oder bitten Sie einen Administrator, jenes Konto zuerst zu entfernen.

failure-federated-title = Darum kümmert sich Ihr Identitätsanbieter
failure-federated = Sie melden sich über einen Identitätsanbieter an. Passwort, App und Passkeys werden deshalb dort verwaltet und nicht hier.

failure-bad-token-title = Dieser Token ist nicht gültig
failure-bad-token = Der Token ist gefälscht, abgelaufen, für jemand anderen bestimmt oder wurde schon verwendet. Senden Sie einen neuen.

failure-unconfirmed-title = Bestätigen Sie zuerst Ihre Adresse
failure-unconfirmed = Ihre E-Mail-Adresse ist noch nicht bestätigt. Wir haben Ihnen einen neuen Link geschickt; öffnen Sie ihn und melden Sie sich dann an.

failure-factor-needed-title = Richten Sie zuerst einen zweiten Faktor ein
failure-factor-needed = Wer entscheidet, unterzeichnet oder für den Torwächter arbeitet, braucht hier mehr als ein Passwort: eine Authentifizierungs-App. Richten Sie sie in Ihrem Konto ein und machen Sie dann weiter. Nichts, was Sie geschrieben haben, ist verloren.

failure-proof-needed-title = Bestätigen Sie, dass Sie es sind
failure-proof-needed = Hierfür ist ein Nachweis nötig, der nicht älter als fünf Minuten ist. Bestätigen Sie, dass Sie es sind, und senden Sie es dann erneut. Nichts, was Sie geschrieben haben, ist verloren.

failure-link-ended-title = Dieser Link gilt nicht mehr
failure-link-ended = Der Link wurde schon benutzt, ist abgelaufen oder wurde durch einen neueren ersetzt. Öffnen Sie die neueste E-Mail, oder fordern Sie dort einen neuen Link an, wo Sie diesen angefordert haben: bei der Anmeldung, der Registrierung oder der Wahl eines neuen Passworts. Wer Sie eingeladen hat, kann Sie erneut einladen.

failure-invitation-ended-title = Diese Einladung gilt nicht mehr
failure-invitation-ended = Die Einladung wurde schon angenommen oder zurückgenommen, oder sie ist abgelaufen. Bitten Sie einen Inhaber der Organisation um eine neue.

failure-other-address-title = Diese Einladung ist für eine andere Adresse
failure-other-address = Sie sind mit einer anderen Adresse angemeldet als der, an die die Einladung ging. Melden Sie sich ab, melden Sie sich dann mit jener Adresse an oder legen Sie damit ein Konto an, und öffnen Sie den Link erneut.

failure-last-owner-title = Eine Organisation braucht einen Inhaber
failure-last-owner = Sie sind der einzige Inhaber der Organisation. Machen Sie zuerst ein anderes Mitglied zum Inhaber.

failure-last-administrator-title = Das Portal braucht einen Administrator
failure-last-administrator = Sie sind der einzige Administrator. Laden Sie einen weiteren ein, warten Sie, bis er beigetreten ist, und versuchen Sie es dann erneut.

failure-address-taken-title = Mit dieser Adresse gibt es bereits ein Konto
failure-address-taken = Mit der neuen Adresse wurde inzwischen ein anderes Konto angelegt, deshalb hat sich nichts geändert. Melden Sie sich mit jenem Konto an, oder beantragen Sie die Änderung erneut mit einer anderen Adresse.

failure-beyond-calendar-title = Die Frist kann nicht berechnet werden
failure-beyond-calendar = So weit im Voraus sind die Feiertage nicht bekannt, deshalb kann die gesetzliche Frist nicht berechnet werden. Bitten Sie den Betreiber, die Feiertage des Jahres nachzutragen.

failure-key-reused-title = Dieser Schlüssel wurde schon verwendet
failure-key-reused = Dieser Identitätsschlüssel wurde schon einmal registriert. Erzeugen Sie für diese Registrierung einen neuen.

failure-challenge-ended-title = Die Prüfaufgabe gilt nicht mehr
failure-challenge-ended = Diese Prüfaufgabe ist abgelaufen oder wurde beantwortet. Registrieren Sie die Schlüssel erneut, um eine neue zu erhalten.

failure-internal-title = Hier ist etwas schiefgegangen
failure-internal = Der Fehler liegt bei uns, und nichts, was Sie gespeichert haben, ist verloren. Versuchen Sie es erneut; geschieht es wieder, senden Sie uns die Trace-ID.
