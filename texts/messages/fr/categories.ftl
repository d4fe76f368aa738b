# La nature des motifs selon laquelle les refus sont comptés.

category-missing = Choisissez la nature du motif.
category-legend = Nature du motif
category-integrity = Intégrité du service
category-security = Sécurité
category-privacy = Respect de la vie privée
category-eligibility = Pas un fournisseur au sens de l’article 7
category-unanswered = Questions restées sans réponse
category-other = Autre motif
