# The published reference offers.

offers-lead = Foilsítear gach leagan uair amháin agus ní athraítear choíche é. Ainmnítear i gcomhaontú an leagan ar síníodh ar a bhonn é, agus haisluach an leagain sin.
offers-caption = Tairiscintí foilsithe
offers-offer = Tairiscint
offers-version = Leagan
offers-published = Foilsithe
offers-empty = Níl aon tairiscint foilsithe fós.
offers-version-n = Leagan { $n }
offers-published-at = Foilsithe: { $at }
offers-hash = SHA-256 an téacs:
offers-changed = Cad a athraíodh ó leagan { $n }
