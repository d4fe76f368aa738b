# Pourquoi quelque chose n’a pas eu lieu : titre, et que faire maintenant.

failure-wrong-title = Il y a un problème
failure-wrong = Certaines réponses sont à revoir. Rien de ce que vous avez saisi n’est perdu.

failure-not-found-title = Page introuvable
failure-not-found = Il n’y a rien ici, ou ce n’est pas à vous de le voir. Vérifiez l’adresse ou revenez à votre vue d’ensemble.

failure-forbidden-title = Pas pour votre rôle
failure-forbidden = Votre rôle ne comprend pas cela. Adressez-vous, dans votre organisation, à quelqu’un qui a le rôle voulu.

failure-scope-missing-title = Ce jeton n’est pas fait pour cela
failure-scope-missing = Le jeton est valable, mais il n’a pas été créé pour cet appel. Créez-en un avec l’autorisation dont l’appel a besoin.

failure-address-not-allowed-title = Pas depuis cette adresse
failure-address-not-allowed = Le jeton est valable, mais pas depuis l’adresse d’où vient cet appel. Ajoutez l’adresse à la liste du client, ou appelez depuis une adresse qui y figure.

failure-signed-out-title = Veuillez vous reconnecter
failure-signed-out = Votre session a pris fin. Ce que vous avez enregistré en dernier est conservé ; connectez-vous et reprenez à partir de là.

failure-conflict-title = Quelqu’un a été plus rapide
failure-conflict = Ceci a changé pendant que la page était ouverte chez vous. Rien de ce que vous avez saisi n’est perdu : tout figure ci-dessous. Regardez le nouvel état, puis envoyez de nouveau si cela convient encore.

failure-not-now-title = Impossible à ce stade
failure-not-now = Cette étape est déjà faite, ou elle n’est pas ouverte dans l’état actuel. La page montre où en sont les choses.

failure-same-person-title = Une deuxième personne est nécessaire
failure-same-person = Vous avez fait cette proposition ; une autre personne doit donc l’approuver.

failure-decided-before-title = Quelqu’un d’autre doit décider
failure-decided-before = Vous avez participé à la décision contestée ; d’autres personnes doivent donc décider maintenant.

failure-tracks-incomplete-title = Tout n’est pas complet
failure-tracks-incomplete = L’accord, les clés et les jalons doivent tous être complets avant que l’on puisse déclarer que tout est prêt.

failure-cannot-countersign-title = Une deuxième signature est nécessaire
failure-cannot-countersign = La personne qui a signé pour le fournisseur ne peut pas contresigner.

failure-too-many-title = Trop de tentatives
failure-too-many = Il y a eu trop de tentatives. Attendez un quart d’heure, puis réessayez.

failure-bad-credentials-title = Échec de la connexion
failure-bad-credentials = L’adresse ou le mot de passe n’est pas correct. Vérifiez les deux et réessayez.

failure-issuer-failed-title = La connexion n’a pas abouti
failure-issuer-failed = Votre fournisseur d’identité n’a pas confirmé qui vous êtes, ou sa réponse est arrivée trop tard. Recommencez depuis la page de connexion. Si cela se reproduit, communiquez l’identifiant de trace à l’exploitant de ce portail.

failure-issuer-weak-title = Un mot de passe ne suffit pas
failure-issuer-weak = Votre fournisseur d’identité vous a connecté avec un mot de passe seulement. Configurez-y un second facteur, puis reconnectez-vous.

failure-no-role-title = Vous n’avez pas de rôle ici
failure-no-role = Votre fournisseur d’identité vous connaît, mais rien de ce qu’il indique ne correspond à un rôle dans ce portail. Adressez-vous à la personne qui gère les accès là où vous travaillez.

failure-address-has-account-title = Un compte existe déjà avec cette adresse
failure-address-has-account = Un compte qui se connecte avec un mot de passe a cette adresse. Les comptes ne sont jamais réunis d’après leur adresse. Connectez-vous avec le mot de passe, ou demandez à un administrateur de retirer d’abord ce compte.

failure-federated-title = Votre fournisseur d’identité s’en occupe
failure-federated = Vous vous connectez par un fournisseur d’identité : le mot de passe, l’application et les clés d’accès sont gérés chez lui et non ici.

failure-bad-token-title = Ce jeton n’est pas valable
failure-bad-token = Le jeton est falsifié, expiré, destiné à quelqu’un d’autre ou a déjà servi. Envoyez-en un nouveau.

failure-unconfirmed-title = Confirmez d’abord votre adresse
failure-unconfirmed = Votre adresse électronique n’est pas encore confirmée. Nous vous avons envoyé un nouveau lien ; ouvrez-le, puis connectez-vous.

failure-factor-needed-title = Configurez d’abord un second facteur
failure-factor-needed = Qui décide, signe ou travaille pour le contrôleur d’accès a besoin ici de plus qu’un mot de passe : une application d’authentification. Configurez-la dans votre compte, puis continuez. Rien de ce que vous avez saisi n’est perdu.

failure-proof-needed-title = Confirmez que c’est bien vous
failure-proof-needed = Il faut pour cela une preuve qui ne date pas de plus de cinq minutes. Confirmez que c’est bien vous, puis envoyez de nouveau. Rien de ce que vous avez saisi n’est perdu.

failure-link-ended-title = Ce lien ne fonctionne plus
failure-link-ended = Le lien a déjà servi, a expiré ou a été remplacé par un plus récent. Ouvrez le courriel le plus récent, ou demandez un autre lien là où vous avez demandé celui-ci : à la connexion, à l’inscription ou au choix d’un nouveau mot de passe. Qui vous a invité peut vous inviter de nouveau.

failure-invitation-ended-title = Cette invitation n’est plus valable
failure-invitation-ended = Elle a déjà été acceptée, a été reprise ou a expiré. Demandez-en une nouvelle à un titulaire de l’organisation.

failure-other-address-title = Cette invitation est destinée à une autre adresse
failure-other-address = Vous êtes connecté avec une autre adresse que celle à laquelle l’invitation a été envoyée. Déconnectez-vous, puis connectez-vous avec cette adresse ou créez un compte avec elle, et ouvrez de nouveau le lien.

failure-last-owner-title = Une organisation a besoin d’un titulaire
failure-last-owner = Vous êtes le seul titulaire de l’organisation. Faites d’abord d’un autre membre le titulaire.

failure-last-administrator-title = Le portail a besoin d’un administrateur
failure-last-administrator = Vous êtes le seul administrateur du portail. Invitez-en un autre et attendez qu’il ait rejoint le portail, puis réessayez.

failure-address-taken-title = Un compte existe déjà avec cette adresse
failure-address-taken = Un autre compte a été créé entre-temps avec la nouvelle adresse ; rien n’a donc été modifié. Connectez-vous avec ce compte, ou redemandez le changement avec une autre adresse.

failure-beyond-calendar-title = L’échéance ne peut pas être calculée
failure-beyond-calendar = Les jours fériés ne sont pas connus aussi longtemps à l’avance ; l’échéance légale ne peut donc pas être calculée. Demandez à l’exploitant d’ajouter les jours fériés de l’année.

failure-key-reused-title = Cette clé a déjà servi
failure-key-reused = Cette clé d’identité a déjà été enregistrée. Générez une nouvelle clé d’identité pour cet enregistrement.

failure-challenge-ended-title = Le défi n’est plus valable
failure-challenge-ended = Ce défi a expiré ou a reçu une réponse. Enregistrez de nouveau les clés pour en obtenir un autre.

failure-internal-title = Quelque chose s’est mal passé ici
failure-internal = La faute est de notre côté, et rien de ce que vous avez enregistré n’est perdu. Réessayez ; si cela se reproduit, envoyez-nous l’identifiant de trace.
