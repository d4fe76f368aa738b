# Briefe an das Personal des Torwächters und über die Token von API-Clients.

mail-invite-subject = Ihr Causeway-Konto
mail-invite-1 = Ein Administrator hat für Sie ein Konto mit der Rolle „{ $role }“ angelegt. Wählen Sie ein Passwort, um zu beginnen:
mail-invite-2 = Der Link gilt einmal und 72 Stunden lang.

mail-staff-role-subject = Ihre Rolle beim Torwächter hat sich geändert
mail-staff-role-1 = Ihre Rolle ist jetzt: { $role }. Geändert hat sie { $by }.
mail-staff-role-2 = Alle Sitzungen Ihres Kontos sind beendet. Melden Sie sich erneut an, um weiterzumachen:
mail-staff-role-3 = Wenn Sie das überrascht, fragen Sie einen Administrator.

mail-staff-asked-subject = { $name } beantragt die Rolle „{ $role }“
mail-staff-asked-1 = { $name }, selbst Administrator, beantragt die Rolle „{ $role }“. Ein anderer Administrator erteilt sie oder lehnt ab:
mail-staff-asked-2 = Ohne Antwort ändert sich nichts. Geantwortet werden kann 7 Tage lang.

mail-staff-declined-subject = Ihre Rolle bleibt, wie sie ist
mail-staff-declined-1 = Sie haben die Rolle „{ $role }“ beantragt. { $by } hat abgelehnt. Fragen Sie dort nach den Gründen.

mail-staff-removed-subject = Ihr Konto beim Torwächter ist geschlossen
mail-staff-removed-1 = { $by } hat Sie aus dem Personal des Torwächters entfernt. Ihr Konto ist geschlossen: Es kann sich nicht mehr anmelden, und diese Adresse wird nicht mehr mit ihm aufbewahrt.
mail-staff-removed-2 = Entscheidungen, an denen Sie beteiligt waren, bleiben unter der Nummer des Kontos festgehalten. Wenn Sie das überrascht, fragen Sie einen Administrator.

mail-token-made-subject = Ein Token wurde für { $of } erstellt: { $client }
mail-token-made-1 = { $by } hat einen Token für den API-Client { $client } von { $of } erstellt. Er gilt bis { $until }.
mail-token-made-2 = Wofür er da ist:
mail-token-made-scope = – { $scope }
mail-token-made-3 = Wenn ihn niemand hätte erstellen sollen, beenden Sie ihn sofort:

mail-token-rotated-subject = Ein neuer Token für { $of }: { $client }
mail-token-rotated-1 = { $by } hat einen neuen Token für den API-Client { $client } von { $of } erstellt. Er gilt bis { $until }.
mail-token-rotated-old = Der alte gilt noch bis { $until }.
mail-token-rotated-ended = Der alte gilt nicht mehr.
mail-token-rotated-2 = Wenn ihn niemand hätte erstellen sollen, beenden Sie ihn sofort:

mail-token-ended-subject = Ein Token von { $of } wurde beendet: { $client }
mail-token-ended-1 = Ein Token des API-Clients { $client } von { $of } gilt nicht mehr. { $by } hat ihn beendet. Token enden auch, wenn die Person, die sie erstellt hat, kein Mitglied mehr ist.
mail-token-ended-2 = Ein Server, der noch einen braucht, bekommt ihn hier:

mail-token-expires-subject = Ein Token von { $of } endet bald: { $client }
mail-token-expires-1 = Der Token des API-Clients { $client } von { $of } gilt bis { $until }.
mail-token-expires-2 = Erstellen Sie vorher einen neuen; der alte kann noch einige Tage gelten, bis Ihr Server den neuen hat:
