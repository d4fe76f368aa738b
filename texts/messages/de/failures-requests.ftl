# Warum etwas an einem Antrag nicht geschah.

failure-conflicted-title = Sie sind an diesem Fall nicht beteiligt
failure-conflicted = Sie haben einen Interessenkonflikt erklärt. Andere führen den Fall weiter; Ihnen wird daraus nichts mehr gezeigt.
failure-assignee-conflicted-title = Diese Person ist an dem Fall nicht beteiligt
failure-assignee-conflicted = Sie hat dazu einen Interessenkonflikt erklärt. Wählen Sie jemand anderen.
failure-too-late-title = Der letzte Tag ist vorbei
failure-too-late = Die Frist endete, bevor dies ankam. Ihr Text ist noch da; senden Sie ihn als Nachricht, wenn er wichtig ist.
failure-nothing-asked-title = Es gibt nichts zu fragen
failure-nothing-asked = Schreiben Sie mindestens eine Frage, oder schicken Sie zuerst eine Antwort zurück.
failure-unchanged-title = Es würde sich nichts ändern
failure-unchanged = Was Sie gesendet haben, steht schon so da, oder es würde ändern, was beantragt wurde. Eine weitere Funktion ist ein eigener Antrag.
failure-proposer-gone-title = Wer das vorgeschlagen hat, hat inzwischen eine andere Rolle
failure-proposer-gone = Der Vorschlag zählt nicht mehr: Eine Entscheidung braucht zwei Personen, die beide daran mitwirken dürfen. Geben Sie ihn zurück oder verwerfen Sie ihn, und lassen Sie jemand anderen vorschlagen.
