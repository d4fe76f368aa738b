# The published reference offers.

offers-lead = Elke versie wordt één keer gepubliceerd en verandert nooit. Een overeenkomst vermeldt op basis van welke versie ze is ondertekend, met de hash van die versie.
offers-caption = Gepubliceerde aanbiedingen
offers-offer = Aanbod
offers-version = Versie
offers-published = Gepubliceerd
offers-empty = Er is nog geen aanbod gepubliceerd.
offers-version-n = Versie { $n }
offers-published-at = Gepubliceerd op { $at }
offers-hash = SHA-256 van de tekst:
offers-changed = Wat er is veranderd sinds versie { $n }
