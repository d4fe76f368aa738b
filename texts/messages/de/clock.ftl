# Die Uhr des Beispielportals.

clock-title = Zeit vergehen lassen
clock-lead = Nur das Beispielportal hat eine Uhr, die Sie stellen können. Was Tage bewirken, geschieht: Fragen laufen ab, Ablehnungen werden wirksam, Erinnerungen gehen hinaus. Alle müssen sich neu anmelden.
clock-today = Hier ist
clock-days = Tage
clock-days-hint = Zum Beispiel: 14.
clock-days-missing = Geben Sie eine ganze Zahl von Tagen an, von 1 bis { $max }.
clock-leap = Vergehen lassen
