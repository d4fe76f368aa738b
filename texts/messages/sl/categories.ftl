# The kinds of ground by which refusals are counted.

category-missing = Izberite vrsto razloga.
category-legend = Vrsta razloga
category-integrity = Celovitost storitve
category-security = Varnost
category-privacy = Zasebnost
category-eligibility = Ni ponudnik v smislu člena 7
category-unanswered = Neodgovorjena vprašanja
category-other = Drug razlog
