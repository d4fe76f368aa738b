# Nachweise als Dateien: sie hochladen, was geprüft wird, sie entfernen.

file-title = Dateien
file-file = Datei
file-hint = Ein PDF, PNG oder JPEG oder ein Text (einfach, Markdown oder JSON) von höchstens { $max } MiB. Was eine Datei ist, entscheidet ihr Inhalt, nicht ihr Name. Beim Hinzufügen wird auch gespeichert, was Sie eingegeben haben.
file-add = Datei hinzufügen
file-remove = { $name } entfernen
file-none = Keine Dateien.
file-none-sent = Es wurden keine Dateien mitgeschickt.
file-name = Name
file-kind = Art
file-size = Größe
file-added = Hinzugefügt
file-added-by = { $at }, von { $by }
file-scan = Prüfung auf Schadsoftware
file-hash = SHA-256
file-bytes = { $n ->
    [one] { $n } Byte
   *[other] { $n } Bytes
}
file-kibibytes = { $n } KiB
file-kind-pdf = PDF
file-kind-png = PNG-Bild
file-kind-jpeg = JPEG-Bild
file-kind-json = JSON
file-kind-text = Text
file-unscanned = Nicht geprüft
file-pending = Wartet
file-clean = Nichts gefunden
file-infected = Schadsoftware gefunden
file-unscanned-what = Dateien werden hier nicht auf Schadsoftware geprüft. Öffnen Sie sie mit Vorsicht.
file-pending-what = Eine Datei, die noch nicht geprüft ist, lässt sich weder öffnen noch einreichen. Die Prüfung dauert ein bis zwei Minuten; sehen Sie sich diese Seite dann noch einmal an.

file-missing = Wählen Sie eine Datei.
file-left-behind = Sie haben eine Datei gewählt, aber nicht hinzugefügt. Wählen Sie sie noch einmal und betätigen Sie zuerst „Datei hinzufügen“, oder lassen Sie sie weg.
file-too-large = Die Datei ist größer als { $max } MiB. Verkleinern oder teilen Sie sie.
file-too-many = Ein Antrag hat höchstens { $max } Dateien. Entfernen Sie zuerst eine.
file-no-room = Die Dateien eines Antrags haben zusammen höchstens { $max } MiB. Entfernen Sie zuerst eine.
file-wait = { $name } ist noch nicht auf Schadsoftware geprüft. Versuchen Sie es in ein bis zwei Minuten noch einmal, oder entfernen Sie die Datei.
file-take-out = In { $name } wurde Schadsoftware gefunden. Entfernen Sie die Datei.
file-unfit-empty = Die Datei ist leer. Wählen Sie eine andere.
file-unfit-unknown = Die Datei ist weder ein PDF, PNG oder JPEG noch ein Text in UTF-8, was auch immer ihr Name sagt. Speichern Sie sie in einem dieser Formate.
file-unfit-markup = Die Datei ist eine Webseite oder eine Zeichnung (HTML, XML, SVG), die Programmcode enthalten kann. Speichern Sie sie als PDF.
file-unfit-mixed = Die Datei ist zweierlei zugleich, etwa ein PDF und ein Archiv. Speichern Sie sie neu als eines davon.
file-unfit-broken = Die Datei ist nicht vollständig, oder nach ihrem Ende folgt noch etwas. Speichern Sie sie neu.

done-file-added = Datei hinzugefügt
done-file-added-next = Sie geht mit, wenn Sie das Übrige einreichen.
done-file-removed = Datei entfernt
done-file-removed-next = Sie geht nicht mehr mit.
