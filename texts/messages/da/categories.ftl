# The kinds of ground by which refusals are counted.

category-missing = Vælg grundens art.
category-legend = Grundens art
category-integrity = Tjenestens integritet
category-security = Sikkerhed
category-privacy = Privatlivets fred
category-eligibility = Ikke en udbyder efter artikel 7
category-unanswered = Ubesvarede spørgsmål
category-other = En anden grund
