# Wie Konten geschützt sind. Seite und Programm teilen sich die Regeln; hier stehen die Worte.

policy-title = Wie Konten geschützt sind
policy-lead = Was von Ihnen verlangt wird, was über Sie aufbewahrt wird und wie lange. Das Portal tut, was hier steht: Seite und Programm verwenden dieselben Regeln.
policy-passwords = Passwörter
policy-passwords-length = Mindestens { $min } Zeichen, nach oben offen. Was schnell zu erraten wäre, wird mit Begründung abgelehnt. Niemand kann Ihr Passwort hier lesen; aufbewahrt wird nur, womit sich prüfen lässt, ob es richtig eingegeben wurde.
policy-passwords-guess = Wer rät, wird ausgebremst. Niemand erfährt hier, ob es zu einer Adresse ein Konto gibt: weder durch das, was wir antworten, noch durch die Zeit, die es dauert.
policy-factor = Wer einen zweiten Faktor braucht
policy-factor-why = Ein Passwort kann gestohlen werden, ohne dass es jemand bemerkt. Wer mit seinem Wort andere bindet, weist sich deshalb mit mehr aus: mit einer Authenticator-App oder einem Passkey.
policy-factor-staff = Beim Torwächter: { $roles }, denn diese Rollen entscheiden über andere oder sehen deren Daten.
policy-factor-members = In einer Organisation: { $roles }, denn die Unterschrift bindet die Organisation.
policy-factor-others = Wer eine Vereinbarung unterzeichnet, in welcher Rolle auch immer, und alle, die einen zweiten Faktor eingerichtet haben.
policy-factor-codes = Einen zweiten Faktor können alle einrichten. Zur App gehören { $n } Wiederherstellungscodes; jeder gilt einmal.
policy-fresh = Was einen frischen Nachweis verlangt
policy-fresh-why = Auch wenn Sie angemeldet sind, müssen Sie für manche Handlungen bestätigen, dass Sie es sind, es sei denn, Ihre letzte Bestätigung liegt höchstens { $span } zurück:
policy-session = Wie lange Sie angemeldet bleiben
policy-session-long = Eine Sitzung endet { $idle } nach der letzten Nutzung, spätestens { $life } nach der Anmeldung. Ihr Konto zeigt, wo Sie angemeldet sind, und beendet jede Sitzung sofort.
policy-kept = Was aufbewahrt wird und wie lange
policy-kept-what = Was
policy-kept-how-long = Wie lange
policy-report = Wie Sie eine Schwachstelle melden
policy-report-how = Wenden Sie sich vertraulich an den Betreiber dieses Portals, oder nutzen Sie die vertrauliche Schwachstellenmeldung dort, wo der Quelltext liegt. Bitte melden Sie sie nicht zuerst öffentlich. Sie erhalten innerhalb von drei Arbeitstagen eine Antwort.
policy-report-source = Wo der Quelltext liegt

policy-fresh-agreements = eine Vereinbarung unterzeichnen oder gegenzeichnen
policy-fresh-decisions = eine Entscheidung vorschlagen, genehmigen oder zurückgeben
policy-fresh-interventions = eine Aussetzung, deren Ende oder eine Beendigung ausführen oder verwerfen
policy-fresh-review = die Bereitschaft erklären oder bestätigen, den Betrieb starten, eine Aussetzung oder Beendigung vorschlagen
policy-fresh-keys = Schlüssel registrieren, aktivieren oder widerrufen
policy-fresh-members = Mitglieder einladen oder entfernen, ihre Rollen ändern, die Organisation übergeben
policy-fresh-staff = Personal einladen oder entfernen, dessen Rollen ändern
policy-fresh-clients = Token einer Organisation erstellen, erneuern oder beenden
policy-fresh-admin = Token des Torwächters erstellen, erneuern oder beenden
policy-fresh-passwords = das Passwort ändern
policy-fresh-addresses = die Adresse eines Kontos ändern
policy-fresh-closures = ein Konto löschen
policy-fresh-factors = eine Authenticator-App einrichten oder entfernen, Wiederherstellungscodes erzeugen
policy-fresh-passkeys = Passkeys hinzufügen oder entfernen
policy-fresh-sessions = Sitzungen beenden
policy-kept-sessions = Web-Sitzungen
policy-kept-counters = Zähler von Versuchen: Hashwerte von Namen, Netzadressen
policy-kept-addresses = Netzadresse und Browser in Einträgen über Versuche
policy-kept-nobody = Einträge über Versuche, die niemandem zuzuordnen sind
policy-kept-entries = Alle anderen Einträge über Versuche
policy-kept-logins = Anmeldungen, die ein Identitätsanbieter beendet hat, als Hashwerte
policy-kept-links = Einmal-Links, als Hashwerte
policy-kept-change = Eine Änderung der Adresse, die niemand abgeschlossen hat
policy-kept-devices = Bekannte Geräte, als Hashwerte
policy-kept-mail = Der Text einer E-Mail
policy-kept-mails = Das Übrige einer E-Mail: Empfänger, Betreff, Zeiten
policy-kept-tokens = API-Token, als Hashwerte, mit der Zeit ihrer letzten Nutzung
policy-kept-sign-ups = Registrierungen, die niemand bestätigt hat
policy-kept-accounts = Ein Konto, das sein Inhaber gelöscht hat, oder das Konto von entferntem Personal: Adresse, Name, Passwort, Faktoren, Passkeys, Geräte, Sitzungen, Links, Mitgliedschaften
policy-kept-ended-tokens = API-Token eines gelöschten Kontos
policy-kept-signatures = Name, Funktion und Adresse in einer Unterschrift
policy-kept-record = Anträge, Nachrichten, Notizen, Entscheidungen, Vereinbarungen, Schlüssel, Vorgänge
policy-kept-evidence = Netzadresse und Browser im Nachweis einer Unterschrift
policy-kept-sessions-long = { $idle } ohne Nutzung, höchstens { $life }
policy-kept-mail-long = bis ein Mailserver ihn angenommen hat
policy-kept-accounts-long = wird sofort gelöscht; die Nummer bleibt, wo Unterschriften, Entscheidungen und Vorgänge auf sie verweisen
policy-kept-ended-tokens-long = enden sofort
policy-kept-signatures-long = mit der Vereinbarung: Sie ist der Vertrag, versiegelt und mit Hashwert gesichert
policy-kept-record-long = für immer: Sie sind das Verzeichnis
policy-kept-evidence-long = mit der Unterschrift
policy-after-end = { $span } nach ihrem Ende
policy-after-use = { $span } nach ihrer letzten Nutzung

span-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}
span-hours = { $n ->
    [one] { $n } Stunde
   *[other] { $n } Stunden
}
span-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
policy-kept-closed = Dass ein Identitätsanbieter ein inzwischen gelöschtes Konto des Personals angemeldet hat, als Hash
policy-kept-closed-long = dauerhaft: Es hält diese Personen fern
