# The published reference offers.

offers-lead = Vsaka različica se objavi enkrat in se nikoli ne spremeni. V pogodbi sta navedeni različica, na podlagi katere je bila podpisana, in njena zgoščena vrednost (hash).
offers-caption = Objavljene ponudbe
offers-offer = Ponudba
offers-version = Različica
offers-published = Objavljeno
offers-empty = Nobena ponudba še ni objavljena.
offers-version-n = Različica { $n }
offers-published-at = Objavljeno: { $at }
offers-hash = SHA-256 besedila:
offers-changed = Kaj se je spremenilo od različice { $n }
