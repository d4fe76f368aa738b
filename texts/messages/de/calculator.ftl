# Der Fristenrechner.

calculator-title = Fristenrechner
calculator-lead = Ein Torwächter muss das Beantragte innerhalb von drei Monaten nach Eingang des Antrags betriebsbereit machen (Artikel 7 Absatz 5). Die Monate werden nach der Verordnung Nr. 1182/71 gezählt, mit den Feiertagen Irlands.
calculator-no-day = Das ist kein Datum. Geben Sie Jahr, Monat und Tag ein, etwa 2026-01-15.
calculator-beyond = Die Feiertage sind von 2023 bis 2032 bekannt. Wählen Sie einen Tag, dessen drei Monate in diesen Jahren enden.
calculator-received = Tag des Eingangs
calculator-work-out = Termin berechnen
calculator-legal-date = Gesetzlicher Termin
calculator-how = So wurde gerechnet
calculator-today = heute
calculator-in = { $n ->
    [one] in { $n } Tag
   *[other] in { $n } Tagen
}
calculator-ago = { $n ->
    [one] vor { $n } Tag
   *[other] vor { $n } Tagen
}
