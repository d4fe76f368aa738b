# Julkaistut viitetarjoukset.

offers-lead = Jokainen versio julkaistaan kerran, eikä se muutu koskaan. Sopimuksessa mainitaan versio, jonka pohjalta se on allekirjoitettu, ja version tiiviste.
offers-caption = Julkaistut tarjoukset
offers-offer = Tarjous
offers-version = Versio
offers-published = Julkaistu
offers-empty = Yhtään tarjousta ei ole vielä julkaistu.
offers-version-n = Versio { $n }
offers-published-at = Julkaistu { $at }
offers-hash = Tekstin SHA-256:
offers-changed = Mikä on muuttunut versiosta { $n }
