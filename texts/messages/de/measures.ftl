# Die Gründe hinter einer Entscheidung (Artikel 7 Absatz 9).

measure-ground = Grund
measure-ground-missing = Nennen Sie den Grund: was dem Antrag entgegensteht.
measure-necessary = Warum sie unbedingt erforderlich ist
measure-necessary-missing = Erklären Sie, warum die Maßnahme unbedingt erforderlich ist (Artikel 7 Absatz 9).
measure-proportionate = Warum sie verhältnismäßig ist
measure-proportionate-missing = Erklären Sie, warum die Maßnahme verhältnismäßig ist: warum nichts Milderes genügte (Artikel 7 Absatz 9).
measure-cure = Was sie beheben würde
measure-cure-missing = Sagen Sie, was sie beheben würde: was der Anbieter tun kann, um angenommen zu werden.
measure-reasons = Gründe für die Annahme
measure-reasons-missing = Nennen Sie die Gründe für die Annahme. Der Anbieter und die genehmigende Person lesen sie.
measure-outcome-missing = Wählen Sie, ob Sie die Annahme oder die Ablehnung vorschlagen.
measure-remedy = Was der Anbieter dagegen tun kann
measure-remedy-missing = Geben Sie an, was der Anbieter dagegen tun kann: hier widersprechen, und wo er sich außerhalb beschweren kann.
measure-part-missing = Kreuzen Sie an, was abgelehnt wird: einiges, aber nicht alles Beantragte. Wer alles ablehnen will, wählt Ablehnung.
measure-functionalities = Welche Funktionen
