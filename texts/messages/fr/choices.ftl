# Les choix d’une personne : quelles applications peuvent la joindre.

choices-title = Décidez qui peut vous joindre
choices-door = Connectez-vous pour voir quelles applications peuvent être reliées à votre service de messagerie. Toutes sont désactivées tant que vous ne les activez pas.
choices-login = Identifiant
choices-password = Mot de passe
choices-lead = Autres applications pouvant être reliées à votre service de messagerie. Chacune est désactivée tant que vous ne l’activez pas, et vous pouvez la désactiver à tout moment.
choices-empty = Aucune application ne peut encore être reliée
choices-empty-next = Dès qu’une application pourra l’être, elle apparaîtra ici, désactivée.
choices-app = { $app } sur { $service }
choices-on = Activée
choices-off = Désactivée
choices-on-since = Activée depuis le { $day } : { $what }
choices-on-unreachable = Activée depuis le { $day }, mais l’application ne peut pas se connecter actuellement
choices-off-since = Désactivée depuis le { $day }
choices-turn-on = Activer
choices-turn-off = Désactiver
choices-what = Ce que vous acceptez de recevoir
choices-tick-one = Cochez au moins un type de message que vous souhaitez recevoir.
choices-notice = Cet avis porte le numéro de version { $version }. SHA-256 de son texte :

choices-sign-in = Connexion
choices-present-password = Mot de passe actuel
choices-new-password = Nouveau mot de passe
choices-change-password = Changer le mot de passe
choices-end-others = Fermer toutes les autres sessions
choices-where = Vos connexions en cours. Une session se ferme d’elle-même après 12 heures sans utilisation, et au plus tard après 30 jours.
choices-sessions = Sessions
choices-device = Appareil
choices-network = Réseau
choices-opened = Ouverture
choices-last-used = Dernière utilisation
choices-this-session = { $device } (cette session)
choices-wrong-password = Ce n’est pas votre mot de passe. Vérifiez-le et réessayez.
choices-login-taken = Cet identifiant est déjà pris. Choisissez-en un autre.
choices-first = Choisissez votre propre mot de passe
choices-first-ends = Votre mot de passe actuel vous a été remis et prend fin le { $at }. Ensuite, vous ne pourrez plus vous connecter avec lui.
