# Le offerte di riferimento pubblicate.

offers-lead = Ogni versione viene pubblicata una sola volta e non cambia mai. Un accordo indica la versione su cui è stato firmato e la relativa impronta.
offers-caption = Offerte pubblicate
offers-offer = Offerta
offers-version = Versione
offers-published = Pubblicazione
offers-empty = Non è ancora stata pubblicata alcuna offerta.
offers-version-n = Versione { $n }
offers-published-at = Pubblicazione: { $at }
offers-hash = SHA-256 del testo:
offers-changed = Che cosa è cambiato dalla versione { $n }
