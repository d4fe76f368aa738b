# The published reference offers.

offers-lead = Fiecare versiune se publică o singură dată și nu se modifică niciodată. Un acord indică versiunea pe baza căreia a fost semnat și hashul acesteia.
offers-caption = Oferte publicate
offers-offer = Ofertă
offers-version = Versiune
offers-published = Publicare
offers-empty = Nu există încă nicio ofertă publicată.
offers-version-n = Versiunea { $n }
offers-published-at = Publicată la { $at }
offers-hash = SHA-256 al textului:
offers-changed = Ce s-a schimbat față de versiunea { $n }
