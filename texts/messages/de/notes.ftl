# Interne Notizen des Personals, und die Reihe, in der alles zu einem Antrag steht.

note-label = Interne Notiz
note-missing = Schreiben Sie die Notiz.
note-marked = Interne Notiz – nur für das Personal
note-hint = Kolleginnen und Kollegen lesen sie hier; der Anbieter liest sie nie, weder per E-Mail noch in einem Export. Zum Beispiel: Der Registerauszug ist vom März, bitte einen neueren anfordern.
note-write = Notiz für das Personal behalten

thread-title = Notizen, Nachrichten und Verlauf
thread-what = In einer Reihe, nach der Zeit geordnet. Interne Notizen haben einen gestrichelten Rand und ein Schloss: Nur das Personal liest sie. Nachrichten haben einen durchgezogenen Rand und einen Umschlag: { $organisation } liest sie.
thread-among-staff = { $what } – nur für das Personal
thread-finding = { $item } – { $verdict }
thread-earlier = { $n ->
    [one] { $n } früheren Eintrag anzeigen
   *[other] { $n } frühere Einträge anzeigen
}

done-noted = Notiz behalten
done-noted-next = Nur das Personal liest sie.
