# The published reference offers.

offers-lead = Cada versão é publicada uma só vez e nunca é alterada. Um acordo indica a versão com base na qual foi assinado e o respetivo hash.
offers-caption = Ofertas publicadas
offers-offer = Oferta
offers-version = Versão
offers-published = Publicação
offers-empty = Ainda não há ofertas publicadas.
offers-version-n = Versão { $n }
offers-published-at = Publicada em { $at }
offers-hash = SHA-256 do texto:
offers-changed = O que mudou desde a versão { $n }
