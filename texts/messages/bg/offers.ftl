# The published reference offers.

offers-lead = Всяка версия се публикува веднъж и никога не се променя. В споразумението се посочват версията, въз основа на която е подписано, и нейната хеш стойност.
offers-caption = Публикувани оферти
offers-offer = Оферта
offers-version = Версия
offers-published = Публикувана
offers-empty = Още няма публикувана оферта.
offers-version-n = Версия { $n }
offers-published-at = Публикувана на { $at }
offers-hash = SHA-256 на текста:
offers-changed = Какво се е променило след версия { $n }
