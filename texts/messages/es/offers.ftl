# Las ofertas de referencia publicadas.

offers-lead = Cada versión se publica una sola vez y no cambia nunca. En cada acuerdo constan la versión sobre la que se firmó y su hash.
offers-caption = Ofertas publicadas
offers-offer = Oferta
offers-version = Versión
offers-published = Publicación
offers-empty = Todavía no se ha publicado ninguna oferta.
offers-version-n = Versión { $n }
offers-published-at = Publicada el { $at }
offers-hash = SHA-256 del texto:
offers-changed = Qué ha cambiado desde la versión { $n }
