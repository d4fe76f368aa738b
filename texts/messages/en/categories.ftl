# The kinds of ground by which refusals are counted.

category-missing = Choose the kind of ground.
category-legend = Kind of ground
category-integrity = Integrity of the service
category-security = Security
category-privacy = Privacy
category-eligibility = Not a provider under Article 7
category-unanswered = Questions left unanswered
category-other = Another ground
