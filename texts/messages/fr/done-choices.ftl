# Ce que des personnes viennent de faire sous /choices, et la suite.

done-on = Activé
done-on-next = Vous pouvez le désactiver ici à tout moment.

done-off = Désactivé
done-off-next = Plus aucun nouveau message n’arrive de cette application.

done-password = Votre mot de passe est modifié
done-password-next = Toutes les autres sessions ont pris fin.

done-sessions-ended = Toutes les autres sessions ont pris fin
done-sessions-ended-next = Seul cet appareil est connecté.

done-signed-out = Vous êtes déconnecté
done-signed-out-next = Fermez le navigateur si d’autres personnes l’utilisent aussi.
done-account-deleted = Votre compte est supprimé
done-account-deleted-next = Plus personne ne se connecte avec lui. Ce que la loi impose de conserver porte un numéro à la place de votre nom.
