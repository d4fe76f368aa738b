# The published reference offers.

offers-lead = Kull verżjoni tiġi ppubblikata darba u ma tinbidel qatt. Ftehim isemmi l-verżjoni li fuqha ġie ffirmat, u l-hash tagħha.
offers-caption = Offerti ppubblikati
offers-offer = Offerta
offers-version = Verżjoni
offers-published = Pubblikazzjoni
offers-empty = Għadha ma ġiet ippubblikata l-ebda offerta.
offers-version-n = Verżjoni { $n }
offers-published-at = Ippubblikata: { $at }
offers-hash = SHA-256 tat-test:
offers-changed = X’inbidel mill-verżjoni { $n }
