# Versuche: wer was zu ändern versucht hat und wie es ausging.

audit-title = Prüfprotokoll
audit-lead-portal = Alles, was irgendjemand zu ändern versucht hat, ob es erlaubt war oder nicht. Personen, die für sich selbst entscheiden, werden nicht genannt.
audit-lead-organisation = Alles, was Ihre Mitglieder und Server für die Organisation zu ändern versucht haben, ob es erlaubt war oder nicht.
audit-kept = Einträge werden { $kept } Tage lang aufbewahrt, solche ohne bestimmte Person { $nobody } Tage. Netzwerkadressen werden nach { $address } Tagen aus ihnen entfernt.
audit-attempts = Versuche
audit-empty = Nichts passt. Erweitern Sie den Zeitraum, oder leeren Sie ein Feld.
audit-newest = Neueste zuerst
audit-when = Wann
audit-who = Wer
audit-who-hint = E-Mail-Adresse eines Kontos.
audit-act = Was
audit-act-hint = Nach der Adresse im Portal, etwa requests/submit.
audit-act-all = Alles
audit-outcome = Wie es ausging
audit-outcome-all = Gleich wie
audit-from = Von
audit-from-hint = Der erste Tag, der gezeigt wird.
audit-until = Bis
audit-until-hint = Der letzte Tag, der gezeigt wird.
audit-not-a-day = „{ $label }“ ist kein Tag. Schreiben Sie ihn wie 2026-01-31.
audit-days-swapped = Der letzte Tag liegt vor dem ersten. Tauschen Sie beide, oder lassen Sie einen leer.
audit-show = Anzeigen
audit-file = Als CSV herunterladen
audit-tried = Versucht
audit-about = Betrifft
audit-ended = Ausgang
audit-version = Fassung { $version }
audit-ended-why = { $outcome }: { $reason }

audit-open = Läuft noch
audit-done = Ausgeführt
audit-refused = Abgelehnt
audit-failed = Fehlgeschlagen
audit-unknown = Unbekannt

audit-role-from = { $role }, von { $address }
audit-role-anyone = Irgendjemand
audit-role-account = Angemeldet
audit-role-person = Eine Person, die für sich selbst entscheidet
audit-role-provider = Anbieter: { $role }
audit-role-staff = Personal: { $role }
audit-role-provider-server = Server eines Anbieters
audit-role-gatekeeper-server = Server des Torwächters
audit-role-issuer = Identitätsanbieter
audit-role-system = Das Portal selbst
