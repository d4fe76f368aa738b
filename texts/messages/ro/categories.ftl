# The kinds of ground by which refusals are counted.

category-missing = Alegeți tipul motivului.
category-legend = Tipul motivului
category-integrity = Integritatea serviciului
category-security = Securitatea
category-privacy = Viața privată
category-eligibility = Nu este furnizor în sensul articolului 7
category-unanswered = Întrebări rămase fără răspuns
category-other = Alt motiv
