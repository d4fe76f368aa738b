# Le personnel du contrôleur d’accès.

staff-title = Personnel
staff-lead = Toute décision exige deux personnes. Un administrateur ne décide rien, un auditeur ne modifie rien. Il y a toujours au moins un administrateur.
staff-column-email = Courriel
staff-name = Nom
staff-role = Rôle
staff-change = Modifier
staff-invited = Invitation en cours
staff-role-choose = Choisir un rôle
staff-role-missing = Choisissez un rôle.
staff-role-line = { $role } : { $may }
staff-may-reviewer = ouvre les demandes, pose des questions et propose
staff-may-approver = propose et approuve les propositions des autres
staff-may-counsel = contresigne les accords
staff-may-engineer = évalue les jalons, déclare que tout est prêt
staff-may-auditor = lit tout, ne modifie rien
staff-may-admin = gère le personnel et les clients API, ne décide rien
staff-change-own = C’est vous. Un rôle qui décide ou signe attend l’accord d’un autre administrateur. Tout changement met fin à vos sessions ; si vous vous retirez vous-même, votre compte est supprimé.
staff-change-other = Un autre rôle met fin aux sessions de cette personne. La retirer ferme son compte et met fin aux jetons d’API qu’elle a créés. Elle en est avertie par courriel dans les deux cas.
staff-change-role = Changer le rôle
staff-remove = Retirer

staff-invite = Inviter quelqu’un
staff-invite-why = La personne reçoit un courriel avec un lien valable une seule fois, pendant 72 heures. S’il a expiré, invitez-la de nouveau.
staff-email = Adresse électronique
staff-email-hint = Une adresse avec laquelle personne n’a encore de compte, par exemple rita@gatekeeper.example.org. La personne s’en sert pour se connecter.
staff-email-taken = Un compte existe déjà avec cette adresse. Les comptes du personnel ont besoin d’une adresse qui leur soit propre.
staff-role-hint = Donnez le rôle nécessaire et rien de plus. Il peut être changé à tout moment.
staff-send = Envoyer l’invitation

staff-asked = Rôles demandés par des administrateurs
staff-asked-why = Personne ne peut se donner seul le pouvoir de décider. Qui reçoit le rôle n’administre plus.
staff-asked-who = Administrateur
staff-asked-for = Demande
staff-asked-until = Réponse possible jusqu’au
staff-answer = Réponse
staff-asked-own = Attend un autre administrateur
staff-give = Donner le rôle
staff-decline = Décliner
staff-change-other-elsewhere = Le fournisseur d’identité détermine le rôle de cette personne à chaque connexion : modifiez-le chez lui. La retirer ferme son compte et l’exclut, quoi que dise le fournisseur d’identité.
staff-change-own-elsewhere = C’est vous. Votre fournisseur d’identité détermine votre rôle à chaque connexion. Vous retirer supprime votre compte et vous exclut.
