# The members of an organisation, and invitations to it.

member-lead = Alle, die hier für die Organisation handeln dürfen, und in welcher Rolle. Mindestens ein Mitglied hat immer die Leitung.
member-name = Name
member-mail = E-Mail
member-role = Rolle
member-since = Seit
member-change = Ändern
member-change-role = Rolle ändern
member-transfer = Leitung an meiner Stelle übergeben
member-remove = Entfernen
member-leave-title = Diese Organisation verlassen
member-leave-what = Von da an sehen Sie ihre Anträge nicht mehr. Wer die Leitung hat, kann Sie wieder einladen.
member-leave = Verlassen

member-role-choose = Rolle wählen
member-role-missing = Wählen Sie eine Rolle.
member-role-may = { $role }: { $may }
member-owner-may = alles, auch die Mitglieder
member-signatory-may = unterzeichnet für die Organisation
member-engineer-may = Anträge, Schlüssel und Meilensteine
member-viewer-may = liest

member-invitations = Einladungen
member-no-invitation = Keine Einladung ist offen. Laden Sie unten jemanden ein.
member-until = Annehmbar bis
member-withdraw = Zurücknehmen
member-invite-title = Jemanden einladen
member-invite-why = Alle handeln unter eigenem Namen, damit festgehalten ist, wer was getan hat. Die Rolle bestimmt, was die Person darf; Sie können sie später ändern.
member-email = E-Mail-Adresse
member-email-hint = Nur wer dieses Postfach hat, kann annehmen. Zum Beispiel eli@heron.example.org
member-invite = Einladung senden
member-known = Diese Person ist bereits Mitglied. Ändern Sie ihre Rolle in der Liste oben.

member-invites-you = { $organisation } lädt Sie ein
member-invited-by = { $by } lädt Sie ein, für { $organisation } zu handeln, in der Rolle { $role }: { $may }.
member-invited-until = Die Einladung kann bis { $at } angenommen werden. Wenn Sie die Organisation nicht kennen, schließen Sie diese Seite.
member-accept = Einladung annehmen
