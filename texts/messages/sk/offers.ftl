# The published reference offers.

offers-lead = Každá verzia sa uverejní raz a nikdy sa nemení. V zmluve je uvedená verzia, na základe ktorej bola podpísaná, a jej odtlačok (hash).
offers-caption = Uverejnené ponuky
offers-offer = Ponuka
offers-version = Verzia
offers-published = Uverejnené
offers-empty = Zatiaľ nebola uverejnená žiadna ponuka.
offers-version-n = Verzia { $n }
offers-published-at = Uverejnené: { $at }
offers-hash = SHA-256 textu:
offers-changed = Čo sa zmenilo od verzie { $n }
