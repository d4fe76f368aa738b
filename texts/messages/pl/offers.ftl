# The published reference offers.

offers-lead = Każdą wersję publikuje się raz i nigdy się jej nie zmienia. Umowa wskazuje wersję, na podstawie której została podpisana, oraz jej skrót kryptograficzny.
offers-caption = Opublikowane oferty
offers-offer = Oferta
offers-version = Wersja
offers-published = Opublikowano
offers-empty = Nie opublikowano jeszcze żadnej oferty.
offers-version-n = Wersja { $n }
offers-published-at = Opublikowano: { $at }
offers-hash = SHA-256 tekstu:
offers-changed = Co się zmieniło od wersji { $n }
