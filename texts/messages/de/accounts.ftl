# Signing up, confirming an address, signing in.

account-name = Ihr Name
account-name-missing = Geben Sie Ihren Namen an, so wie ihn Ihre Kolleginnen und Kollegen schreiben würden.
account-email = Ihre E-Mail-Adresse
account-email-hint = Die dienstliche. Wir senden einen Link an diese Adresse.
account-password = Passwort
account-password-hint = Mindestens { $min } Zeichen. Gut sind drei oder vier Wörter, die nichts miteinander zu tun haben. Eine Höchstlänge gibt es nicht.

account-create-title = Konto anlegen
account-create-lead = Für alle, die für einen Messenger-Anbieter handeln. Sie bestätigen Ihre Adresse per E-Mail und beschreiben dann Ihre Organisation.
account-create = Konto anlegen
account-have-one = Sie haben schon ein Konto?

account-sent-title = Sehen Sie in Ihr Postfach
account-sent-lead = Wir haben Ihnen einen Link gesandt. Öffnen Sie ihn, um Ihre Adresse zu bestätigen und das Konto fertig anzulegen.
account-sent-wait = Der Link gilt einmal und 24 Stunden lang. Kommt binnen weniger Minuten keine E-Mail an, sehen Sie im Ordner für unerwünschte Nachrichten nach.
account-sent-again = Noch einmal registrieren

account-please-sign-in = Bitte melden Sie sich an
account-please-sign-in-why = Danach geht es dort weiter, wo Sie waren. Was Sie gespeichert haben, bleibt erhalten, ebenso was Sie getippt haben, falls Ihre Sitzung inzwischen geendet hat.
account-sign-in-email = E-Mail-Adresse
account-forgot = Passwort vergessen?
account-none-yet = Noch kein Konto?
account-create-one = Konto anlegen
account-to-choices = Möchten Sie entscheiden, wer Sie erreichen darf?

account-confirm-title = Adresse bestätigen
account-confirm-lead = Geben Sie das Passwort ein, das Sie bei der Registrierung gewählt haben. Das zeigt, dass Konto und Postfach derselben Person gehören.
account-confirm = Bestätigen und anmelden
account-not-of-sign-up = Das ist nicht das Passwort dieser Registrierung. Geben Sie das gewählte ein, oder registrieren Sie sich noch einmal, um ein anderes zu wählen.

account-setup-first = Erstes Verwaltungskonto anlegen
account-setup-invited = Passwort wählen
account-administrator-taken = Zu dieser Adresse gibt es bereits ein Konto. Nehmen Sie für die Verwaltung eine andere.

account-closing-word = löschen
account-closing-missing = Tippen Sie das Wort { $word }, um Ihr Konto zu löschen, oder verlassen Sie diese Seite, um es zu behalten.
