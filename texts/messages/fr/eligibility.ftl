# Whether somebody may ask at all, before they have an account.

eligibility-title = Pouvons-nous faire une demande ?
eligibility-lead = Trois questions, sans compte. La réponse repose sur l’article 7 du règlement sur les marchés numériques.
eligibility-offers = Offrez-vous dans l’EEE un service de messagerie non fondé sur la numérotation, ou en avez-vous l’intention ?
eligibility-offers-hint = Non fondé sur la numérotation : les personnes se joignent sans que les messages passent par les numéros d’un réseau téléphonique public (service de communications interpersonnelles non fondé sur la numérotation).
eligibility-offers-missing = Indiquez si vous offrez un tel service ou si vous en avez l’intention.
eligibility-now = Oui, nous en offrons un
eligibility-intends = Pas encore, mais nous en avons l’intention
eligibility-no = Non
eligibility-functionality = Que demanderiez-vous ?
eligibility-functionality-missing = Choisissez au moins une fonctionnalité.
eligibility-service = À quel service adresseriez-vous la demande ?
eligibility-service-missing = Choisissez un service.
eligibility-look = Voir la réponse
eligibility-not-yours = Ce droit appartient à d’autres
eligibility-not-yours-why = L’article 7, paragraphe 1, le donne à quiconque offre un tel service dans l’Union ou a l’intention de le faire. D’après vos réponses, ce n’est pas votre cas.
eligibility-yours = Vous pouvez le demander : { $service }
eligibility-who = Article 7, paragraphe 1 : quiconque offre un tel service dans l’Union, ou a l’intention de le faire, peut faire la demande, gratuitement.
eligibility-owed = Article 7, paragraphe 2, dû aujourd’hui : { $what }.
eligibility-later = Article 7, paragraphe 2, pas encore dû : { $what }, dû à partir du { $day }. Cela peut déjà être demandé, et n’a pas de délai jusque-là.
eligibility-when = Article 7, paragraphe 5 : on peut demander tout ou partie, et une demande raisonnable doit être satisfaite dans les trois mois suivant sa réception.
eligibility-review = Le caractère raisonnable d’une demande se décide après sa présentation, non ici.
eligibility-begin = Commencer une demande avec ces réponses
eligibility-begin-what = Il vous faut pour cela un compte et une organisation ; d’ici là, vos réponses attendent dans ce navigateur.
