# Zwei Fassungen dessen, was beantragt wurde, nebeneinander.

version-submitted = Wie eingereicht
version-amended = Geändert { $at }
version-from = Von
version-to = Bis
version-compare = Vergleichen
version-field = Feld
version-difference = Unterschied
version-changed = Was sich unterscheidet
version-none = In beiden Fassungen ist dasselbe beantragt.
version-empty = Nichts
version-same = { $n ->
    [one] { $n } Feld ist gleich
   *[other] { $n } Felder sind gleich
}
