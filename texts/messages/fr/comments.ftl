# Ce que les membres d’une organisation se disent à propos d’un brouillon.

comment-title = Commentaires ({ $n } en suspens)
comment-among-us = Pour les seuls membres de votre organisation. Ils ne font pas partie de la demande, et le contrôleur d’accès ne les voit jamais.
comment-comment = Commentaire
comment-add = Ajouter le commentaire
comment-resolve = Régler le commentaire de { $name }
comment-resolved = Réglé
comment-missing = Écrivez d’abord un commentaire.
comment-too-many = Un brouillon compte au plus { $max } commentaires.
done-commented = Commentaire ajouté
done-commented-next = Ce que vous avez saisi dans le brouillon est également enregistré.
done-resolved = Commentaire réglé
done-resolved-next = Ce que vous avez saisi dans le brouillon est également enregistré.
