# Changing the address of an account.

address-title = E-Mail-Adresse
address-what = Mit ihr melden Sie sich an, und an sie gehen E-Mails. Sie ändert sich, wenn das bisherige und das neue Postfach zustimmen.
address-new = Neue E-Mail-Adresse
address-ask = Adresse ändern
address-same = Das ist bereits Ihre Adresse. Geben Sie die gewünschte neue ein.

address-old-title = Adresse Ihres Kontos ändern?
address-old-agree = Adresse ändern
address-new-title = Ist das Ihre Adresse?
address-new-agree = Diese Adresse verwenden
address-deny = Das war nicht ich
address-becomes = Die neue Adresse soll lauten:
address-check = Prüfen Sie jeden Buchstaben: Wer dieses Postfach hat, kommt in Ihr Konto.
address-not-asked = Wenn Sie das nicht verlangt haben, kennt jemand anderes Ihr Passwort. Dann bleibt Ihre Adresse, jede Sitzung endet, und wir senden Ihnen einen Link für ein neues Passwort.
address-old-agreed = Dieses Postfach stimmt zu. Öffnen Sie als Nächstes den Link in der E-Mail an { $email }.
address-new-lead = Jemand möchte { $email } für das eigene Causeway-Konto verwenden. Wenn Sie das nicht waren, schließen Sie diese Seite: Es ändert sich nichts.
address-new-agreed = Dieses Postfach stimmt zu. Öffnen Sie als Nächstes den Link in der E-Mail an die bisherige Adresse des Kontos.
