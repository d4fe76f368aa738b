# The published reference offers.

offers-lead = Každá verze se zveřejní jednou a nikdy se nemění. Smlouva uvádí verzi, na jejímž základě byla podepsána, a její otisk (hash).
offers-caption = Zveřejněné nabídky
offers-offer = Nabídka
offers-version = Verze
offers-published = Zveřejněno
offers-empty = Zatím nebyla zveřejněna žádná nabídka.
offers-version-n = Verze { $n }
offers-published-at = Zveřejněno: { $at }
offers-hash = SHA-256 textu:
offers-changed = Co se změnilo od verze { $n }
