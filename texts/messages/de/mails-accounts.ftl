# Mails about accounts and members.

mail-sign-in = Melden Sie sich hier an:

mail-confirm-subject = Bestätigen Sie Ihre E-Mail-Adresse
mail-confirm-1 = Bestätigen Sie Ihre Adresse, um Ihr Causeway-Konto zu nutzen:
mail-confirm-2 = Der Link gilt einmal und 24 Stunden lang. Wenn Sie sich nicht registriert haben, tun Sie nichts: Ohne den Link bleibt das Konto verschlossen.

mail-already-subject = Sie haben bereits ein Konto
mail-already-1 = Jemand, vermutlich Sie, wollte sich mit dieser Adresse registrieren. Es gibt dazu bereits ein Konto, daher wurde nichts geändert.

mail-elsewhere-subject = Sie melden sich ohne Passwort an
mail-elsewhere-1 = Jemand, vermutlich Sie, wollte für diese Adresse ein neues Passwort wählen. Ihr Konto hat keines: Ihr Identitätsanbieter meldet Sie an und verwaltet Ihr Passwort.

mail-reset-subject = Wählen Sie ein neues Passwort
mail-reset-1 = Wählen Sie ein neues Passwort für Ihr Causeway-Konto:
mail-reset-2 = Der Link gilt einmal und eine Stunde lang. Wenn Sie ihn nicht angefordert haben, tun Sie nichts: Ihr Passwort bleibt, wie es ist.

mail-no-account-subject = Zu dieser Adresse gibt es kein Konto
mail-no-account-1 = Jemand, vermutlich Sie, hat für diese Adresse ein neues Passwort angefordert. Es gibt dazu kein Causeway-Konto. Vielleicht haben Sie sich mit einer anderen registriert.
mail-no-account-2 = Legen Sie hier ein Konto an:

mail-new-device-subject = Neue Anmeldung: { $device }
mail-new-device-1 = Ihr Konto wurde soeben auf einem Gerät genutzt, das ihm nicht bekannt war: { $device }, Netz { $range }.
mail-new-device-2 = Wenn Sie das waren, ist nichts weiter zu tun. Wenn nicht, beenden Sie hier alle Sitzungen und wählen Sie ein neues Passwort:
mail-new-device-3 = Der Link gilt einmal und 7 Tage lang.

mail-security-subject = Die Sicherheit Ihres Kontos hat sich geändert
mail-security-1 = Wenn Sie das waren, ist nichts weiter zu tun. Wenn nicht, kennt vielleicht jemand anderes Ihr Passwort: Melden Sie sich an, beenden Sie die Sitzungen, die Sie nicht kennen, und machen Sie die Änderung rückgängig.
mail-security-password = Ihr Passwort wurde geändert. Andere Sitzungen sind beendet.
mail-security-address = Die Adresse Ihres Kontos wurde geändert, wie beide Postfächer zugestimmt haben. Von nun an melden Sie sich mit der neuen an. Andere Sitzungen sind beendet.
mail-security-app = Eine Authenticator-App wurde eingerichtet, mit neuen Wiederherstellungscodes.
mail-security-app-removed = Die Authenticator-App wurde entfernt.
mail-security-operator-removed = Der Betreiber des Portals hat Ihre Authenticator-App, Passkeys und Wiederherstellungscodes entfernt. Alle Sitzungen sind beendet.
mail-security-operator-ended = Der Betreiber des Portals hat alle Ihre Sitzungen beendet. Melden Sie sich erneut an.
mail-security-codes = Neue Wiederherstellungscodes wurden erzeugt. Die alten gelten nicht mehr.
mail-security-code-used = { $left ->
    [one] Ein Wiederherstellungscode wurde verwendet, um sich anzumelden oder eine Handlung zu bestätigen. Einer ist übrig.
   *[other] Ein Wiederherstellungscode wurde verwendet, um sich anzumelden oder eine Handlung zu bestätigen. { $left } sind übrig.
}
mail-security-passkey = Ein Passkey wurde hinzugefügt: { $name }.
mail-security-passkey-removed = Ein Passkey wurde entfernt.

mail-address-old-subject = Adresse Ihres Kontos ändern?
mail-address-old-1 = Jemand, der mit Ihrem Konto angemeldet ist, möchte dessen Adresse zu { $email } ändern.
mail-address-old-2 = Wenn Sie das waren, stimmen Sie hier zu. Wenn nicht, beenden Sie, ebenfalls hier, alle Sitzungen und behalten Ihre Adresse:
mail-address-old-3 = Der Link gilt 24 Stunden. Die Adresse ändert sich nur, wenn auch das neue Postfach zustimmt.

mail-address-new-subject = Ist das Ihre Adresse?
mail-address-new-1 = Jemand, vermutlich Sie, möchte diese Adresse für das eigene Causeway-Konto verwenden. Wenn Sie das waren, stimmen Sie hier zu:
mail-address-new-2 = Der Link gilt 24 Stunden. Wenn Sie es nicht waren, tun Sie nichts: Ohne den Link ändert sich nichts.

mail-address-known-subject = Zu dieser Adresse gibt es bereits ein Konto
mail-address-known-1 = Jemand, vermutlich Sie, wollte diese Adresse für ein anderes Causeway-Konto verwenden. Es gibt dazu bereits ein Konto, daher ändert sich nichts. Um die Adresse anderswo zu verwenden, löschen Sie zuerst dieses Konto, oder geben Sie ihm eine andere Adresse.

mail-closed-subject = Ihr Konto ist gelöscht
mail-closed-1 = Ihr Causeway-Konto ist gelöscht, wie Sie es verlangt haben. Niemand meldet sich mehr damit an, und diese Adresse ist nicht mehr damit verbunden.
mail-closed-2 = Was Sie unterzeichnet, entschieden oder eingereicht haben, bleibt, wie es das Gesetz verlangt, unter der Nummer des Kontos. Diese E-Mail ist die letzte; Adresse und Betreff werden nach 90 Tagen gelöscht.
mail-closed-3 = Wenn Sie es nicht waren, sagen Sie es dem Betreiber des Portals.

mail-join-subject = { $by } lädt Sie ein, für { $organisation } zu handeln
mail-join-1 = { $by } lädt Sie ein, in Causeway für { $organisation } zu handeln, in der Rolle { $role }.
mail-join-2 = Melden Sie sich mit dieser Adresse an, oder legen Sie ein Konto mit ihr an, und nehmen Sie dann an:
mail-join-3 = Die Einladung kann 7 Tage lang angenommen werden. Wenn Sie die Organisation nicht kennen, tun Sie nichts.

mail-membership-subject = Ihre Rolle bei { $organisation } hat sich geändert
mail-membership-1 = Ihre Rolle bei { $organisation } ist jetzt: { $now }. Geändert hat sie: { $by }.
mail-membership-2 = Wenn Sie das überrascht, fragen Sie bei der Leitung der Organisation nach.
mail-membership-none = keine, Sie sind nicht mehr Mitglied
