# Antworten, die von einer Begrenzung kommen und nicht von einer Seite.

plain-forbidden-title = Nicht angenommen
plain-forbidden = Das Formular kam nicht von einer Seite dieses Portals. Öffnen Sie die Seite erneut und senden Sie das Formular von dort.

plain-too-large-title = Zu groß
plain-too-large = Was Sie gesendet haben, ist größer als 1 MiB. Gehen Sie zurück, kürzen Sie es und senden Sie es erneut; nichts, was Sie dort geschrieben haben, geht verloren.

plain-not-understood-title = Nicht verstanden
plain-not-understood = Das Portal konnte diese Anfrage nicht lesen. Gehen Sie zurück und senden Sie das Formular erneut.

plain-too-many-title = Zu viele Versuche
plain-too-many = Von hier wurde in der letzten Viertelstunde zu viel gesendet. Warten Sie so lange, gehen Sie zurück und senden Sie es erneut; nichts, was Sie dort geschrieben haben, geht verloren.

plain-too-long-title = Das hat zu lange gedauert
plain-too-long = Das Portal konnte nicht rechtzeitig antworten. Versuchen Sie es gleich noch einmal.

plain-internal-title = Hier ist etwas schiefgegangen
plain-internal = Der Fehler liegt bei uns, und nichts, was Sie gespeichert haben, ist verloren. Versuchen Sie es erneut; geschieht es wieder, senden Sie uns die Trace-ID.
