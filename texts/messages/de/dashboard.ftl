# Die Arbeit des Torwächters in Zahlen.

dashboard-title = Übersicht in Zahlen
dashboard-lead = Was fällig wird, wo die Anträge stehen und wie lange jede Phase dauert.
dashboard-due = Laufende gesetzliche Termine nach verbleibenden Tagen
dashboard-queue = Zur Warteschlange
dashboard-states = Anträge nach Stand
dashboard-medians = Mittlere Dauer einer Phase (Median)
dashboard-medians-how = Über alle abgeschlossenen Aufenthalte: Die eine Hälfte war kürzer, die andere länger.
dashboard-under-a-day = unter einem Tag
dashboard-none = noch keine abgeschlossen

strip-today = heute
strip-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
strip-what = Abstand
strip-many = Anträge
strip-late = Verspätet
strip-near = Höchstens 14 Tage übrig
strip-ahead = Mehr als 14 Tage übrig
