# Choosing another password by a mailed link.

reset-title = Neues Passwort wählen
reset-lead = Nennen Sie uns die Adresse Ihres Kontos. Wir senden einen Link dorthin, mit dem Sie ein anderes Passwort wählen.
reset-email = E-Mail-Adresse
reset-send = Link senden

reset-sent-title = Sehen Sie in Ihr Postfach
reset-sent-lead = Eine E-Mail ist unterwegs. Gibt es ein Konto mit dieser Adresse, können Sie mit dem Link darin ein neues Passwort wählen.
reset-sent-wait = Der Link gilt einmal und eine Stunde lang. Kommt binnen weniger Minuten keine E-Mail an, sehen Sie im Ordner für unerwünschte Nachrichten nach.
reset-sent-again = Einen weiteren Link anfordern

reset-new-lead = Damit endet jede Sitzung Ihres Kontos. Danach melden Sie sich mit dem neuen Passwort an.
reset-set = Neues Passwort setzen
