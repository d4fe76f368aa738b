# Die veröffentlichten Referenzangebote.

offers-lead = Jede Fassung wird einmal veröffentlicht und ändert sich nie. Eine Vereinbarung nennt die Fassung, auf deren Grundlage sie unterzeichnet wurde, und deren Hashwert.
offers-caption = Veröffentlichte Angebote
offers-offer = Angebot
offers-version = Fassung
offers-published = Veröffentlicht
offers-empty = Noch ist kein Angebot veröffentlicht.
offers-version-n = Fassung { $n }
offers-published-at = Veröffentlicht: { $at }
offers-hash = SHA-256 des Textes:
offers-changed = Was sich seit Version { $n } geändert hat
