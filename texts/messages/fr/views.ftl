# Sélections de la file que le personnel garde sous un nom.

view-lead = Une vue est une sélection de la file et son ordre, gardés sous un nom. Choisissez quelque chose dans la file, puis enregistrez-le là.
view-none = Aucune vue pour l’instant
view-none-next = Ouvrez la file et choisissez ce que vous voulez retrouver
view-save = Enregistrer cette vue
view-name = Nom
view-name-hint = Ce que vous chercherez, par exemple : Attend mon approbation. 60 caractères au plus.
view-name-missing = Donnez un nom à la vue.
view-name-taken = Vous avez déjà une vue de ce nom. Choisissez-en un autre.
view-many = Vous gardez { $most } vues, c’est le maximum. Supprimez-en une dont vous n’avez plus besoin.
view-shared = La partager avec tous les collègues
view-shared-hint = Ils la voient à côté des leurs. Là où il est écrit Moi, il s’agit de qui regarde.
view-keep = Enregistrer
view-change = Modifier
view-remove = Supprimer
view-whose = À qui
view-own = La vôtre
view-own-shared = La vôtre, partagée
view-theirs = Partagée par { $name }

done-view-saved = Vue enregistrée
done-view-saved-next = Elle figure désormais au-dessus de la file.
done-view-changed = Vue modifiée
done-view-changed-next = Les collègues ne la voient que tant qu’elle est partagée.
done-view-removed = Vue supprimée
done-view-removed-next = Les demandes qu’elle montrait restent inchangées.
