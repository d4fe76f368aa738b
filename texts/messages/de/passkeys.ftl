# Passkeys.

passkey-title = Passkeys
passkey-what = Ein Passkey meldet Sie per Fingerabdruck, Gesicht oder PIN an, ohne Passwort und Code. Keine gefälschte Seite kann ihn Ihnen entlocken.
passkey-none = Sie haben keinen Passkey. Fügen Sie einen hinzu, um sich ohne Passwort anzumelden.
passkey-name = Name
passkey-name-hint = An dem Sie das Gerät erkennen, zum Beispiel Telefon.
passkey-name-missing = Geben Sie einen Namen ein, an dem Sie das Gerät erkennen, zum Beispiel Telefon.
passkey-added = Hinzugefügt
passkey-last-used = Zuletzt genutzt
passkey-unused = Noch nicht
passkey-remove = Entfernen

passkey-new-title = Passkey hinzufügen
passkey-new-lead = Ihr Gerät fragt nach Fingerabdruck, Gesicht oder PIN. Was es verlässt, ist ein öffentlicher Schlüssel.
passkey-make = Passkey erzeugen
passkey-use-title = Passkey verwenden
passkey-use-lead = Ihr Gerät fragt nach Fingerabdruck, Gesicht oder PIN.
passkey-use = Passkey dieses Geräts verwenden
passkey-ended = Diese Anfrage wurde beantwortet oder ist abgelaufen.
passkey-begin-again = Von vorn beginnen
passkey-unusable = Der Passkey konnte nicht verwendet werden. Beginnen Sie von vorn, oder melden Sie sich auf andere Weise an.
passkey-known = Dieser Passkey wurde schon hinzugefügt.
passkey-needs-code = Passkeys brauchen JavaScript. Verwenden Sie ohne JavaScript Ihr Passwort und einen Code.
passkey-not-used = Ihr Gerät hat keinen Passkey verwendet. Versuchen Sie es noch einmal, oder gehen Sie zurück und wählen Sie einen anderen Weg.
