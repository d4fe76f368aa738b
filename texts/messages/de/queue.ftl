# Wonach die Warteschlange gefragt werden kann, was verspätet ist, was als Nächstes kommt und wer gerade hinsieht.

queue-next = Nächster Fall
queue-deadlines = Verspätet und bald fällig
queue-views = Gespeicherte Ansichten
queue-restored = Das haben Sie zuletzt angesehen.
queue-by-state = Nach Stand
queue-all = Alle
queue-mine = Meine
queue-free = Noch niemandes
queue-waiting = Wartet auf eine zweite Person
queue-challenged = Angefochten

queue-name = Handelsname enthält
queue-assignee = Betreut von
queue-assignee-any = Irgendjemandem oder niemandem
queue-assignee-me = Mir
queue-assignee-nobody = Noch niemandem
queue-order = Reihenfolge
queue-order-due = Gesetzliche Frist, nächste zuerst
queue-order-received = Eingang, älteste zuerst
queue-order-newest = Eingang, neueste zuerst
queue-order-quiet = Letzte Änderung, älteste zuerst
queue-order-changed = Letzte Änderung, neueste zuerst
queue-order-organisation = Organisation, A bis Z
queue-seldom = Weitere Auswahl
queue-left = Verbleibende Zeit
queue-left-any = Beliebig viel
queue-left-passed = Keine: die gesetzliche Frist ist abgelaufen
queue-left-week = Höchstens 7 Tage
queue-left-near = Höchstens 14 Tage
queue-left-month = Höchstens 30 Tage
queue-age = Eingegangen
queue-age-any = Zu beliebiger Zeit
queue-age-fortnight = Vor mehr als 14 Tagen
queue-age-month = Vor mehr als 30 Tagen
queue-age-months = Vor mehr als 60 Tagen
queue-age-quarter = Vor mehr als 90 Tagen
queue-turn = Wer am Zug ist
queue-turn-any = Gleich wer
queue-turn-ours = Der Torwächter ist am Zug
queue-turn-theirs = Der Anbieter ist am Zug
queue-country = Niedergelassen in
queue-country-any = Beliebiges Land
queue-protocol = Verschlüsselung
queue-protocol-any = Beliebiges Protokoll

next-title = Nächster Fall
next-none = Nichts, womit es weitergeht
next-why = In dieser Auswahl gibt es keinen Fall, in dem der Torwächter am Zug ist, den sonst niemand ansieht oder betreut und der nicht auf die Zustimmung einer anderen Person wartet.
next-everywhere = Unter allen Anträgen suchen
next-back = Zurück zur Warteschlange

deadlines-title = Verspätet und bald fällig
deadlines-lead = Alle Anträge, deren gesetzliche Frist abgelaufen ist oder bald abläuft.
deadlines-passed = Verspätet
deadlines-passed-rule = Die gesetzliche Frist ist abgelaufen, und der Antrag ist weder bereit noch erledigt: Die drei Monate nach Artikel 7 Absatz 5 sind vorbei. Das am längsten Verspätete steht oben.
deadlines-passed-none = Nichts ist verspätet.
deadlines-near = Bald fällig
deadlines-near-rule = Die Frist läuft, und es { $days ->
    [one] bleibt höchstens ein Tag
   *[other] bleiben höchstens { $days } Tage
}, der letzte Tag mitgezählt. Das Dringendste steht oben.
deadlines-near-none = Nichts ist bald fällig.
deadlines-more = Es gibt mehr, als hier steht. Alle verspäteten in der Warteschlange zeigen
deadlines-near-more = Es gibt mehr, als hier steht. Alle bald fälligen in der Warteschlange zeigen

around-title = Wer hieran arbeitet
looking-now = { $name } sieht sich dies gerade an
looking-since = { $name } sieht sich dies an (seit { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
})
