# The kinds of ground by which refusals are counted.

category-missing = Vyberte druh dôvodu.
category-legend = Druh dôvodu
category-integrity = Integrita služby
category-security = Bezpečnosť
category-privacy = Súkromie
category-eligibility = Nie je poskytovateľom podľa článku 7
category-unanswered = Nezodpovedané otázky
category-other = Iný dôvod
