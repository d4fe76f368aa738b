# Was gerade getan wurde und wie es weitergeht.

done-confirmed = Ihre Adresse ist bestätigt
done-confirmed-next = Sie sind angemeldet. Beschreiben Sie als Nächstes Ihre Organisation.

done-set-up = Ihr Konto ist bereit
done-set-up-next = Melden Sie sich mit dem gewählten Passwort an.

done-reset = Ihr Passwort ist geändert
done-reset-next = Alle Sitzungen sind beendet. Melden Sie sich mit dem neuen Passwort an.

done-denied = Alle Sitzungen sind beendet
done-denied-next = Niemand ist mehr mit Ihrem Konto angemeldet.

done-address-asked = Zwei E-Mails sind unterwegs
done-address-asked-next = Eine geht an Ihre jetzige Adresse, eine an die neue. Öffnen Sie den Link in beiden und stimmen Sie zu; die Links gelten 24 Stunden.

done-address-agreed = Dieses Postfach stimmt zu
done-address-agreed-next = Die Adresse ändert sich, wenn auch das andere Postfach zustimmt. Der Link in der dortigen E-Mail gilt 24 Stunden.

done-address = Die Adresse ist geändert
done-address-next = Ab jetzt melden Sie sich mit der neuen an. Andere Sitzungen sind beendet.

done-passkey = Ihr Passkey ist hinzugefügt
done-passkey-next = Ab jetzt können Sie sich damit anmelden.

done-passkey-removed = Der Passkey ist entfernt
done-passkey-removed-next = Er meldet Sie nicht mehr an. Entfernen Sie ihn auch von Ihrem Gerät.

done-authenticator = Ihre App ist eingerichtet
done-authenticator-next = Ab jetzt wird bei der Anmeldung auch ein Code verlangt. Andere Sitzungen sind beendet.

done-authenticator-removed = Die App ist entfernt
done-authenticator-removed-next = Zur Anmeldung genügt jetzt das Passwort.

done-codes = Neue Wiederherstellungscodes
done-codes-next = Die alten gelten nicht mehr.

done-session-ended = Sitzung beendet
done-session-ended-next = Dieses Gerät ist ab sofort abgemeldet.

done-organisation = Ihre Organisation ist registriert
done-organisation-next = Sie sind ihr Inhaber. Beginnen Sie als Nächstes einen Antrag.

done-saved = Entwurf gespeichert
done-saved-next = Sie können ihn jederzeit verlassen und später weiterschreiben.

done-submitted = Ihr Antrag ist eingereicht
done-submitted-next = Wir haben Ihnen die Empfangsbestätigung mit der gesetzlichen Frist per E-Mail geschickt. Beides steht unten.

done-answered = Ihre Antwort ist gesendet
done-answered-next = Die Prüfung geht weiter.

done-challenged = Ihr Widerspruch ist gesendet
done-challenged-next = Personen, die zuvor nicht entschieden haben, sehen ihn sich an.

done-withdrawn = Der Antrag ist zurückgezogen
done-withdrawn-next = Sie können jederzeit einen neuen einreichen.

done-signed = Sie haben unterzeichnet
done-signed-next = Als Nächstes zeichnet die Rechtsabteilung des Torwächters gegen.

done-countersigned = Sie haben gegengezeichnet
done-countersigned-next = Die Vereinbarung ist vollständig.

done-registered = Die Schlüssel sind registriert
done-registered-next = Weisen Sie nun nach, dass Sie sie besitzen: Entschlüsseln Sie die Prüfaufgabe und senden Sie das Echo zurück.

done-proven = Der Schlüssel ist nachgewiesen
done-proven-next = Sie besitzen den privaten Teil. Niemand sonst hat ihn, auch das Portal nicht.

done-activated = Der Schlüssel ist aktiv
done-activated-next = Der vorherige läuft aus.

done-revoked = Der Schlüssel ist widerrufen
done-revoked-next = Er wird nicht wieder verwendet.

done-reported = Meilenstein gemeldet
done-reported-next = Als Nächstes sieht ihn sich eine Technikerin oder ein Techniker des Torwächters an.

done-judged = Urteil gesendet
done-judged-next = Der Anbieter ist benachrichtigt.

done-opened = Die Prüfung hat begonnen
done-opened-next = Fragen Sie den Anbieter, oder schlagen Sie eine Entscheidung vor.

done-asked = Frage gesendet
done-asked-next = Die gesetzliche Frist läuft weiter.

done-proposed = Entscheidung vorgeschlagen
done-proposed-next = Eine andere Person muss zustimmen.

done-approved = Entscheidung getroffen
done-approved-next = Der Anbieter ist benachrichtigt, mit den Gründen.

done-sent-back = Vorschlag zurückgegeben
done-sent-back-next = Die Prüfung geht weiter.

done-declared = Bereitschaft erklärt
done-declared-next = Eine andere Person muss sie bestätigen.

done-ready = Bereit
done-ready-next = Die gesetzliche Frist läuft nicht mehr.

done-launched = In Betrieb
done-launched-next = Jetzt können Personen entscheiden, ob diese App sie erreichen darf.

done-intended = Vorgeschlagen
done-intended-next = Eine andere Person muss es ausführen. Bis dahin ändert sich nichts.

done-carried-out = Ausgeführt
done-carried-out-next = Der Anbieter ist benachrichtigt, mit den Gründen.

done-abandoned = Verworfen
done-abandoned-next = Alles bleibt, wie es war.

done-invited = Einladung gesendet
done-invited-next = Der Link darin gilt einmal und 72 Stunden lang.

done-invited-member = Einladung gesendet
done-invited-member-next = Sie kann 7 Tage lang angenommen werden, von der Person, der dieses Postfach gehört.

done-uninvited = Einladung zurückgenommen
done-uninvited-next = Der Link in der E-Mail gilt nicht mehr.

done-joined = Willkommen
done-joined-next = Sie handeln jetzt für diese Organisation.

done-left = Sie haben die Organisation verlassen
done-left-next = Sie handeln nicht mehr für sie.

done-role = Rolle geändert
done-role-next = Die Person ist per E-Mail benachrichtigt.

done-removed = Mitglied entfernt
done-removed-next = Es sieht die Organisation ab sofort nicht mehr.

done-transferred = Inhaberschaft übergeben
done-transferred-next = Sie bleiben als Zeichnungsberechtigter.

done-role-asked = Beantragt
done-role-asked-next = Ein anderer Administrator muss zustimmen. Alle Administratoren sind per E-Mail benachrichtigt; bis dahin ändert sich nichts.

done-role-declined = Abgelehnt
done-role-declined-next = Die Person ist per E-Mail benachrichtigt. Ihre Rolle bleibt, wie sie ist.

done-own-role = Ihre Rolle hat sich geändert
done-own-role-next = Alle Ihre Sitzungen sind beendet. Melden Sie sich erneut an, um weiterzumachen.

done-staff-removed = Entfernt
done-staff-removed-next = Die Sitzungen dieser Person sind beendet, und ihr Konto ist ab sofort geschlossen.

done-client = Token erstellt
done-client-next = Kopieren Sie ihn jetzt. Er wird nicht noch einmal angezeigt.

done-client-rotated = Neuer Token erstellt
done-client-rotated-next = Kopieren Sie ihn jetzt. Er wird nicht noch einmal angezeigt.

done-client-revoked = Client beendet
done-client-revoked-next = Seine Token gelten ab sofort nicht mehr.
done-amended = Die Berichtigung ist vermerkt
done-amended-next = Beide Seiten sehen sie neben dem Eingereichten.
done-added = Ein neuer Antrag beginnt mit Ihren Antworten
done-added-before = Diesen Antrag haben Sie bereits begonnen
done-added-next = Kreuzen Sie an, was Sie beantragen, prüfen Sie den Rest und reichen Sie ihn ein. Dann beginnen seine drei Monate.
done-responded = Ihre Stellungnahme ist eingegangen
done-responded-next = Zwei Personen entscheiden in Kenntnis davon neu.
done-called-off = Die angekündigte Ablehnung ist zurückgenommen
done-called-off-next = Die Prüfung geht weiter.
done-answer-judged = Die Antwort ist beurteilt
done-answer-judged-next = Was erneut gefragt wird, geht mit der nächsten Runde hinaus.
done-conflict = Ihr Interessenkonflikt ist vermerkt
done-conflict-next = Sie sind an diesem Fall nicht mehr beteiligt, und er ist Ihnen verschlossen. Was Sie vorgeschlagen hatten, ist entfallen.
done-leapt = Die Tage sind vergangen
done-leapt-next = Melden Sie sich wieder an und sehen Sie nach, was aus Ihren Anträgen wurde.
