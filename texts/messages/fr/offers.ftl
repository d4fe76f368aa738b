# Les offres de référence publiées.

offers-lead = Chaque version est publiée une seule fois et ne change jamais. Un accord mentionne la version sur laquelle il a été signé, avec son empreinte.
offers-caption = Offres publiées
offers-offer = Offre
offers-version = Version
offers-published = Publication
offers-empty = Aucune offre n’est encore publiée.
offers-version-n = Version { $n }
offers-published-at = Publiée le { $at }
offers-hash = SHA-256 du texte :
offers-changed = Ce qui a changé depuis la version { $n }
