# The kinds of ground by which refusals are counted.

category-missing = Kies de soort grond.
category-legend = Soort grond
category-integrity = Integriteit van de dienst
category-security = Beveiliging
category-privacy = Privacy
category-eligibility = Geen aanbieder in de zin van artikel 7
category-unanswered = Onbeantwoord gebleven vragen
category-other = Een andere grond
