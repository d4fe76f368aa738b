# The published reference offers.

offers-lead = Minden változatot egyszer teszünk közzé, és az soha nem változik. A megállapodás megnevezi azt a változatot, amely alapján aláírták, és annak lenyomatát (hash).
offers-caption = Közzétett ajánlatok
offers-offer = Ajánlat
offers-version = Változat
offers-published = Közzétéve
offers-empty = Még nincs közzétett ajánlat.
offers-version-n = { $n }. változat
offers-published-at = Közzétéve: { $at }
offers-hash = A szöveg SHA-256 lenyomata:
offers-changed = Mi változott ehhez a verzióhoz képest: { $n }
