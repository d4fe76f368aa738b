# The kinds of ground by which refusals are counted.

category-missing = Odaberite vrstu razloga.
category-legend = Vrsta razloga
category-integrity = Cjelovitost usluge
category-security = Sigurnost
category-privacy = Privatnost
category-eligibility = Nije pružatelj u smislu članka 7.
category-unanswered = Pitanja bez odgovora
category-other = Drugi razlog
