# Wie weit ein Entwurf ist, und Fragen, auf die es nur manchmal ankommt.

section-title = Abschnitte
section-how = Wie weit jeder Abschnitt ist, nach dem zuletzt gespeicherten Stand. Eine Frist läuft erst, wenn Sie einreichen.
section-complete = Vollständig
section-incomplete = Unvollständig
section-wrong = Mit Fehlern
section-check = Bevor Sie einreichen
section-missing = Das fehlt oder ist falsch, nach dem zuletzt gespeicherten Stand. Speichern Sie den Entwurf, um neu nachzusehen.
section-nothing-missing = Es fehlt nichts.
section-evidence = Nachweise
section-evidence-why = Was zeigt, dass Ihr Dienst die Sicherheit wahrt, die die Menschen heute haben: Gutachten, Spezifikationen, Zertifikate.
section-meanwhile = Inzwischen gespeichert
section-meanwhile-what = Jemand anderes hat diese Felder gespeichert, während Sie geschrieben haben. Unten steht, was Sie eingegeben haben; übernehmen Sie davon, was bleiben soll, denn beim Speichern wird es überschrieben.
section-ticked = angekreuzt
section-empty = leer

condition-groups = Nur wenn Sie Gruppen beantragen
condition-group-size = Größte Gruppe
condition-group-size-hint = Wie viele Mitglieder die größte Gruppe Ihres Dienstes haben kann. Zum Beispiel: 500
condition-group-size-wrong = Geben Sie die Zahl der Mitglieder Ihrer größten Gruppe an, von { $min } bis { $max }.
condition-calls = Nur wenn Sie Anrufe beantragen
condition-call-setup = Wie Anrufe aufgebaut werden
condition-call-setup-hint = Welche Protokolle Signalisierung und Medien tragen und welche Server beteiligt sind. Zum Beispiel: „WebRTC; unsere Server leiten die Signalisierung weiter, Medien laufen über TURN-Server in Frankfurt.“
condition-call-setup-missing = Beschreiben Sie, wie Anrufe aufgebaut werden: welche Protokolle, und welche Server beteiligt sind.
condition-proxied = Nur wenn sich Ihre Server mit dem Torwächter verbinden
condition-proxy-operator = Wer diese Server betreibt
condition-proxy-operator-hint = Sie oder jemand für Sie. Zum Beispiel: Heron Messaging Limited, in einem Rechenzentrum von Example Hosting in Dublin.
condition-proxy-operator-missing = Geben Sie an, wer die Server zwischen Ihren Nutzern und dem Torwächter betreibt.
condition-proxy-reads = Was diese Server lesen können
condition-proxy-reads-hint = Von Nachrichten und von Daten über sie. Zum Beispiel: „Versiegelte Nachrichten, Absender, Empfänger und Zeit; keine Inhalte.“
condition-proxy-reads-missing = Beschreiben Sie, was diese Server von Nachrichten und von Daten über sie lesen können.
condition-equivalent = Nur wenn Sie nicht das Signal-Protokoll verwenden

condition-members = { $n ->
    [one] { $n } Mitglied
   *[other] { $n } Mitglieder
}
unsent-title = Was Sie eingegeben und nicht gesendet haben
unsent-what = Es bleibt, bis Sie sich abmelden. Kopieren Sie daraus, was noch von Nutzen ist.
unsent-text = Text
