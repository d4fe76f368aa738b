# Wo ein Antrag unter anderen steht.

queue-place-title = Platz in der Warteschlange
queue-place = Platz { $place } von { $of } nach gesetzlichem Termin unter den laufenden Anträgen an { $service }.
queue-place-median = Diese Stufe wurde dort { $n }-mal abgeschlossen; die Hälfte davon dauerte höchstens { $span }.
queue-place-why = Der gesetzliche Termin Ihres Antrags hängt nicht von seinem Platz ab.
