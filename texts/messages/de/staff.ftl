# Das Personal des Torwächters.

staff-title = Personal
staff-lead = Jede Entscheidung braucht zwei Personen. Administratoren entscheiden nichts, Prüfer ändern nichts. Es gibt stets mindestens einen Administrator.
staff-column-email = E-Mail
staff-name = Name
staff-role = Rolle
staff-change = Ändern
staff-invited = Eingeladen
staff-role-choose = Rolle wählen
staff-role-missing = Wählen Sie eine Rolle.
staff-role-line = { $role }: { $may }
staff-may-reviewer = eröffnet Anträge, stellt Fragen und schlägt Entscheidungen vor
staff-may-approver = schlägt vor und stimmt den Vorschlägen anderer zu
staff-may-counsel = zeichnet Vereinbarungen gegen
staff-may-engineer = beurteilt Meilensteine, erklärt die Bereitschaft
staff-may-auditor = liest alles, ändert nichts
staff-may-admin = verwaltet Personal und API-Clients, entscheidet nichts
staff-change-own = Das sind Sie. Eine Rolle, die entscheidet oder unterzeichnet, erhalten Sie erst, wenn ein anderer Administrator zustimmt. Jede Änderung beendet Ihre Sitzungen; wenn Sie sich selbst entfernen, wird Ihr Konto gelöscht.
staff-change-other = Eine andere Rolle beendet die Sitzungen dieser Person. Wird sie entfernt, so wird ihr Konto geschlossen, und die von ihr erstellten API-Token enden. Beides wird ihr per E-Mail mitgeteilt.
staff-change-role = Rolle ändern
staff-remove = Entfernen

staff-invite = Jemanden einladen
staff-invite-why = Die Person erhält eine E-Mail mit einem Link, der einmal und 72 Stunden lang gilt. Ist er abgelaufen, laden Sie sie erneut ein.
staff-email = E-Mail-Adresse
staff-email-hint = Eine Adresse, mit der noch niemand ein Konto hat, etwa rita@gatekeeper.example.org. Die Person meldet sich damit an.
staff-email-taken = Mit dieser Adresse gibt es bereits ein Konto. Personal braucht eine eigene Adresse.
staff-role-hint = Geben Sie die Rolle, die gebraucht wird, und nicht mehr. Sie kann jederzeit geändert werden.
staff-send = Einladung senden

staff-asked = Von Administratoren beantragte Rollen
staff-asked-why = Niemand darf allein durch eigenes Zutun entscheiden. Wer die Rolle erhält, administriert nicht mehr.
staff-asked-who = Administrator
staff-asked-for = Beantragt
staff-asked-until = Zu beantworten bis
staff-answer = Antwort
staff-asked-own = Wartet auf einen anderen Administrator
staff-give = Rolle erteilen
staff-decline = Ablehnen
staff-change-other-elsewhere = Der Identitätsanbieter bestimmt die Rolle dieser Person bei jeder Anmeldung neu: Ändern Sie sie dort. Wenn Sie die Person entfernen, wird ihr Konto geschlossen, und sie bleibt ausgeschlossen, was auch immer der Identitätsanbieter sagt.
staff-change-own-elsewhere = Das sind Sie. Ihr Identitätsanbieter bestimmt Ihre Rolle bei jeder Anmeldung neu. Wenn Sie sich selbst entfernen, wird Ihr Konto gelöscht, und Sie bleiben ausgeschlossen.
