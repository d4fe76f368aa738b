# Somebody’s own account: second factors, sessions, proofs.

security-title = Votre compte
security-elsewhere = { $issuer } vous connecte. Le mot de passe, l’application, les clés d’accès et votre rôle sont gérés là-bas.
security-data = Vos données
security-export-what = Ce que ce portail conserve à votre sujet, au format JSON :
security-export = Télécharger tout ce qui concerne votre compte
security-delete-what = Ce que la suppression efface, ce que la loi fait conserver et pourquoi :

security-factor = Second facteur
security-factor-needed = Votre rôle décide ou signe pour d’autres : un mot de passe seul ne suffit donc pas. Configurez ci-dessous une application d’authentification ; cela prend une minute.
security-factor-what = Avec une application d’authentification sur votre téléphone, nul n’entre en ayant seulement appris votre mot de passe. Qui signe un accord ou travaille pour le contrôleur d’accès en a besoin.
security-app-set-up = Configurer une application d’authentification
security-app-remove = Retirer l’application
security-app-another = Utiliser une autre application
security-app-since = Application d’authentification depuis le { $at }. Codes de récupération restants : { $left }.
security-codes-renew = Créer de nouveaux codes de récupération

security-sessions = Sessions
security-sessions-what = Là où vous êtes connecté. Une session prend fin d’elle-même : { $idle } après la dernière utilisation, et au plus tard { $life } après la connexion.
security-this-session = Cette session
security-session-end = Y mettre fin
security-end-others = Mettre fin à toutes les autres sessions
security-device = Appareil
security-network = Réseau
security-opened = Ouverte
security-last-used = Dernière utilisation
security-end = Fin

security-app-title = Configurer votre application d’authentification
security-app-scan = Ouvrez l’application, choisissez d’ajouter un compte et scannez cette image. Si l’application est sur cet appareil :
security-app-here = Ouvrir dans l’application
security-app-enter = Saisissez ensuite les six chiffres qu’elle affiche.
security-app-picture = Code QR contenant le même texte que la clé ci-dessous
security-app-key = Clé à saisir si vous ne pouvez pas scanner
security-app-on = Activer
security-code = Code
security-code-digits = Six chiffres.
security-code-hint = Les six chiffres que votre application d’authentification affiche maintenant, ou l’un de vos codes de récupération.
security-code-not-now = Ce n’est pas le code que votre application devrait afficher maintenant. Vérifiez que l’horloge de votre appareil est à l’heure, attendez le code suivant et saisissez ses six chiffres.
security-code-used = Ce code a déjà servi. Attendez le suivant et saisissez-le.
security-code-wrong = Ce code n’est pas le bon. Saisissez les six chiffres que votre application affiche maintenant, ou un code de récupération pas encore utilisé.

security-codes-title = Vos codes de récupération
security-codes-lead = Chacun vous connecte une fois lorsque vous n’avez pas votre application. Gardez-les là où vous seul les trouverez. Ils ne seront plus affichés.
security-codes = Codes de récupération
security-codes-kept = Je les ai conservés

security-prove-lead = Signer, décider et tout ce qui touche aux clés, aux rôles ou à la sécurité exige une preuve de moins de cinq minutes. Vous reprendrez ensuite là où vous étiez ; ce que vous avez saisi est conservé.
security-prove-elsewhere = Signer, décider et tout ce qui touche aux clés, aux rôles ou à la sécurité exige une preuve de moins de cinq minutes. Votre fournisseur d’identité vous la demande ; vous reprendrez ensuite là où vous étiez. Ce que vous avez saisi est conservé.
security-prove = Confirmer
security-again-title = Veuillez vous reconnecter
security-again = Dix minutes se sont écoulées depuis la saisie de votre mot de passe, ou vous êtes déjà connecté.
security-enter-title = Saisir un code
security-enter-lost = Vous n’avez ni l’application ni de code de récupération ? Seul l’exploitant de ce portail peut alors vous aider.
