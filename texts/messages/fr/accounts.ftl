# Signing up, confirming an address, signing in.

account-name = Votre nom
account-name-missing = Indiquez votre nom, tel que vos collègues l’écriraient.
account-email = Votre adresse électronique
account-email-hint = Votre adresse professionnelle. Nous y envoyons un lien.
account-password = Mot de passe
account-password-hint = Au moins { $min } caractères. Trois ou quatre mots sans rapport entre eux conviennent bien. Il n’y a pas de longueur maximale.

account-create-title = Créer votre compte
account-create-lead = Pour les personnes qui agissent au nom d’un fournisseur de messagerie. Vous confirmez votre adresse par courriel, puis vous décrivez votre organisation.
account-create = Créer le compte
account-have-one = Vous avez déjà un compte ?

account-sent-title = Consultez votre boîte aux lettres
account-sent-lead = Nous vous avons envoyé un lien. Ouvrez-le pour confirmer votre adresse et terminer la création du compte.
account-sent-wait = Le lien fonctionne une seule fois, pendant 24 heures. Si aucun courriel n’arrive en quelques minutes, regardez dans le dossier des messages indésirables.
account-sent-again = Recommencer l’inscription

account-please-sign-in = Veuillez vous connecter
account-please-sign-in-why = Vous reprendrez ensuite là où vous étiez. Ce que vous avez enregistré est conservé, de même que ce que vous aviez saisi si votre session a pris fin entre-temps.
account-sign-in-email = Adresse électronique
account-forgot = Mot de passe oublié ?
account-none-yet = Pas encore de compte ?
account-create-one = En créer un
account-to-choices = Vous venez décider qui peut vous joindre ?

account-confirm-title = Confirmer votre adresse
account-confirm-lead = Saisissez le mot de passe choisi à l’inscription. Cela montre que le compte et la boîte aux lettres appartiennent à la même personne.
account-confirm = Confirmer et se connecter
account-not-of-sign-up = Ce n’est pas le mot de passe de cette inscription. Saisissez celui que vous avez choisi, ou recommencez l’inscription pour en choisir un autre.

account-setup-first = Créer le premier compte d’administration
account-setup-invited = Choisir votre mot de passe
account-administrator-taken = Cette adresse a déjà un compte. Utilisez-en une autre pour l’administration.

account-closing-word = supprimer
account-closing-missing = Saisissez le mot { $word } pour supprimer votre compte, ou quittez cette page pour le garder.
