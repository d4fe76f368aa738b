# Comment les comptes sont protégés. La page et le programme partagent les règles ; voici les mots.

policy-title = Comment les comptes sont protégés
policy-lead = Ce qui vous est demandé, ce qui est conservé à votre sujet et pendant combien de temps. Le portail fait ce qui est écrit ici : la page et le programme appliquent les mêmes règles.
policy-passwords = Mots de passe
policy-passwords-length = Au moins { $min } caractères, sans limite supérieure. Un mot de passe trop facile à deviner est refusé, avec la raison du refus. Personne ici ne peut lire votre mot de passe : ce qui est conservé permet seulement de vérifier qu’il a été saisi.
policy-passwords-guess = Les tentatives répétées de deviner un mot de passe sont ralenties. Personne ne peut savoir ici si une adresse a un compte, ni par notre réponse, ni par le temps qu’elle prend.
policy-factor = Qui a besoin d’un second facteur
policy-factor-why = Un mot de passe peut être volé sans que personne ne s’en aperçoive. Les personnes dont la parole engage autrui doivent donc présenter davantage : une application d’authentification ou une clé d’accès.
policy-factor-staff = Chez le contrôleur d’accès : { $roles }. Ces personnes prennent des décisions concernant autrui ou voient ses données.
policy-factor-members = Dans une organisation : { $roles }. Leur signature engage l’organisation.
policy-factor-others = Toute personne qui signe un accord, quel que soit son rôle, et toute personne qui a configuré un second facteur.
policy-factor-codes = Tout le monde peut en configurer un. L’application s’accompagne de { $n } codes de récupération, utilisables une seule fois chacun.
policy-fresh = Ce qui exige une nouvelle preuve
policy-fresh-why = Même en cours de session, certaines opérations vous demandent de confirmer que c’est bien vous, sauf si vous l’avez déjà fait il y a moins de { $span } :
policy-session = Durée d’une session
policy-session-long = Une session se ferme { $idle } après sa dernière utilisation, et au plus tard { $life } après votre connexion. Votre compte indique vos sessions ouvertes et vous permet de fermer aussitôt n’importe quelle session.
policy-kept = Ce qui est conservé, et pendant combien de temps
policy-kept-what = Quoi
policy-kept-how-long = Durée
policy-report = Comment signaler une faille
policy-report-how = Prévenez l’exploitant de ce portail en privé, ou utilisez le signalement privé de vulnérabilités proposé là où se trouve le code source. N’ouvrez pas d’abord un ticket public. Vous recevrez une réponse dans les trois jours ouvrables.
policy-report-source = Où se trouve le code source

policy-fresh-agreements = signer ou contresigner un accord
policy-fresh-decisions = proposer, approuver ou renvoyer une décision
policy-fresh-interventions = exécuter ou abandonner une suspension, sa levée ou une résiliation
policy-fresh-review = déclarer ou confirmer que tout est prêt, lancer le service, proposer une suspension ou une résiliation
policy-fresh-keys = enregistrer, activer ou révoquer des clés
policy-fresh-members = inviter ou retirer des membres, modifier leurs rôles, transmettre l’organisation
policy-fresh-staff = inviter et retirer des membres du personnel, modifier leurs rôles
policy-fresh-clients = créer, renouveler ou supprimer des jetons d’une organisation
policy-fresh-admin = créer, renouveler ou supprimer des jetons du contrôleur d’accès
policy-fresh-passwords = changer le mot de passe
policy-fresh-addresses = changer l’adresse d’un compte
policy-fresh-closures = supprimer un compte
policy-fresh-factors = configurer ou retirer une application d’authentification, créer des codes de récupération
policy-fresh-passkeys = ajouter ou retirer des clés d’accès
policy-fresh-sessions = fermer des sessions
policy-kept-sessions = Sessions web
policy-kept-counters = Compteurs de tentatives : empreintes de noms, adresses réseau
policy-kept-addresses = Adresse réseau et navigateur dans les entrées relatives aux tentatives
policy-kept-nobody = Entrées relatives aux tentatives qui ne concernent personne en particulier
policy-kept-entries = Toutes les autres entrées relatives aux tentatives
policy-kept-logins = Connexions auxquelles un fournisseur d’identité a mis fin, sous forme d’empreintes
policy-kept-links = Liens à usage unique, sous forme d’empreintes
policy-kept-change = Changement d’adresse resté inachevé
policy-kept-devices = Appareils connus, sous forme d’empreintes
policy-kept-mail = Texte d’un courriel
policy-kept-mails = Reste d’un courriel : destinataire, objet, heures
policy-kept-tokens = Jetons d’API, sous forme d’empreintes, avec l’heure de leur dernière utilisation
policy-kept-sign-ups = Inscriptions que personne n’a confirmées
policy-kept-accounts = Compte supprimé par son titulaire ou compte d’un membre du personnel qui a été retiré : adresse, nom, mot de passe, facteurs, clés d’accès, appareils, sessions, liens, appartenances
policy-kept-ended-tokens = Jetons d’API d’un compte supprimé
policy-kept-signatures = Nom, fonction et adresse dans une signature
policy-kept-record = Demandes, messages, notes, décisions, accords, clés, faits
policy-kept-evidence = Adresse réseau et navigateur dans la preuve d’une signature
policy-kept-sessions-long = { $idle } sans utilisation, { $life } au maximum
policy-kept-mail-long = jusqu’à sa prise en charge par un serveur de messagerie
policy-kept-accounts-long = effacement immédiat ; le numéro du compte subsiste là où des signatures, des décisions et des faits y renvoient
policy-kept-ended-tokens-long = ils expirent immédiatement
policy-kept-signatures-long = aussi longtemps que l’accord : c’est le contrat, scellé et muni de son empreinte
policy-kept-record-long = pour toujours : ils constituent le registre
policy-kept-evidence-long = aussi longtemps que la signature
policy-after-end = { $span } après leur fin
policy-after-use = { $span } après leur dernière utilisation

span-minutes = { $n ->
    [one] { $n } minute
    [many] { $n } minutes
   *[other] { $n } minutes
}
span-hours = { $n ->
    [one] { $n } heure
    [many] { $n } heures
   *[other] { $n } heures
}
span-days = { $n ->
    [one] { $n } jour
    [many] { $n } jours
   *[other] { $n } jours
}
policy-kept-closed = Le fait qu’un fournisseur d’identité ait connecté un compte du personnel supprimé depuis, sous forme d’empreinte
policy-kept-closed-long = sans limite : cela empêche son retour
