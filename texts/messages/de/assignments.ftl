# Wer welchen Antrag betreut.

assignment-whose = Betreut von { $name }
assignment-free = Noch betreut dies niemand
assignment-take = Übernehmen
assignment-other = Jemandem übergeben
assignment-to = An wen
assignment-hint = Wer prüfen darf, kann einen Antrag betreuen. Damit ist nichts entschieden, und der Anbieter sieht es nicht.
assignment-choose = Wählen Sie jemanden
assignment-nobody = Niemand
assignment-give = Übergeben
assignment-ticked = Angekreuzte Anträge übergeben an
assignment-tick = { $request } ankreuzen
assignment-missing = Wählen Sie, an wen.
assignment-none = Kreuzen Sie mindestens einen Antrag an.

fact-request-assigned = Jemandem zur Betreuung übergeben
fact-request-unassigned = Niemand betreut ihn mehr

done-assigned = Übergeben
done-assigned-next = In der Warteschlange steht, wer was betreut.
