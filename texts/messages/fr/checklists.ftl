# Ce que l’on examine avant de proposer une décision, et ce que l’on constate.

checklist-title = Liste de contrôle
checklist-lead = Ce qu’il faut examiner avant de proposer une décision. Chaque point reçoit un constat motivé : conforme, à demander, ou objection.
checklist-own = Les points sont ceux de ce portail. Lorsqu’un paragraphe de l’article 7 en est le fondement, il est indiqué ; la loi elle-même ne contient pas de telle liste.
checklist-version = Version { $version }, avec laquelle ce dossier a commencé
checklist-eligibility = Qui demande, et quoi
checklist-technical = Connexion technique
checklist-security = Sécurité
checklist-legal = Accord et données
checklist-progress = { $done } sur { $all } examinés
checklist-all = Liste de contrôle du dossier
checklist-link = Examiner chaque point et écrire les constats
checklist-before = Les constats peuvent être écrits dès que l’examen a commencé.
checklist-over = L’examen est terminé. Les constats restent ici.
checklist-law = Article { $article } du règlement sur les marchés numériques
checklist-unfinished = { $n ->
    [one] { $n } point de la liste n’a pas de constat. Écrivez-le, ou dites pourquoi il n’est pas nécessaire.
    [many] { $n } de points de la liste n’ont pas de constat. Écrivez-les, ou dites pourquoi ils ne sont pas nécessaires.
   *[other] { $n } points de la liste n’ont pas de constat. Écrivez-les, ou dites pourquoi ils ne sont pas nécessaires.
}

finding-fine = Conforme
finding-ask = À demander
finding-objection = Objection
finding-open = Non examiné
finding-verdict = Que constatez-vous ?
finding-fine-hint = Rien ne s’y oppose.
finding-ask-hint = Le fournisseur doit d’abord répondre à quelque chose. Le motif fera partie des questions.
finding-objection-hint = Quelque chose s’y oppose. Le motif fera partie des raisons.
finding-why = Pourquoi
finding-why-hint = Ce que vous avez examiné et ce que cela montre. Le personnel le lit ; ce qui est demandé ou objecté peut être repris dans ce que lit le fournisseur.
finding-verdict-missing = Choisissez votre constat.
finding-why-missing = Dites ce que vous avez examiné et ce que cela montre, même si c’est conforme.
finding-item-missing = Ce dossier n’a pas de tel point.
finding-by = { $by }, { $at }
finding-earlier = Constats antérieurs
finding-write = Écrire un constat
finding-change = Écrire un autre constat
finding-keep = Conserver le constat

done-found = Constat conservé
done-found-next = Le constat antérieur, s’il y en avait un, reste en dessous.

item-who-asks = Sait-on clairement qui fait la demande ?
item-who-asks-hint = Comparez l’identifiant, la raison sociale et le site web avec le registre, et examinez les organisations qui se ressemblent.
item-messenger = Propose-t-elle, ou compte-t-elle proposer, une messagerie dans l’Union ?
item-messenger-hint = Qui n’est pas encore en service peut aussi faire la demande. Il faut un service de messages entre personnes qui n’exige pas de numéro de téléphone.
item-countries = Les pays correspondent-ils à ce que le fournisseur dit de lui-même ?
item-countries-hint = Comparez les pays cochés avec le site web et la description.
item-owed = Lesquelles des fonctionnalités demandées sont déjà dues ?
item-owed-hint = Ce qui est dû plus tard n’a pas encore de délai et ne justifie pas le refus du reste.
item-addresses = Toutes les adresses appartiennent-elles au fournisseur ?
item-addresses-hint = Examinez les hôtes du jeu de clés, de l’émetteur des jetons, du push et des médias. L’adresse d’un tiers appelle une explication.
item-architecture = Sait-on clairement quels serveurs se trouvent entre les deux applications ?
item-architecture-hint = En direct ou par un proxy : quel serveur voit quoi, et de quelles clés il a besoin.
item-identifiers = Peut-on trouver les personnes par ce que le fournisseur indique ?
item-identifiers-hint = Si l’identifiant appartient à une seule personne et ne change pas de mains.
item-contact = Le contact technique répond-il ?
item-contact-hint = Une adresse où l’on joint quelqu’un qui peut réparer, y compris le week-end.
item-protocol = Le niveau de sécurité est-il maintenu de bout en bout de la liaison ?
item-protocol-hint = Le protocole Signal, ou la preuve qu’un autre maintient le même niveau, chiffrement de bout en bout compris.
item-private-keys = Où se trouvent les clés privées des utilisateurs ?
item-private-keys-hint = Elles ne devraient jamais quitter leurs appareils. Un serveur qui les détient lit chaque message.
item-issuer = Le fournisseur maîtrise-t-il seul l’émetteur de ses jetons ?
item-issuer-hint = Qui le maîtrise peut parler au nom de chaque utilisateur.
item-incidents = Y a-t-il quelqu’un pour les incidents, et un moyen d’arrêter ?
item-incidents-hint = Un contact de sécurité qui répond, et ce que fait le fournisseur si des clés fuient.
item-offer = L’offre de référence publiée couvre-t-elle ce qui est demandé ?
item-offer-hint = Dans quelle version, et si quelque chose de demandé n’y figure pas.
item-signatory = Le signataire peut-il engager l’organisation ?
item-signatory-hint = Comparez avec le registre, ou demandez la procuration.
item-data = Seules les données personnelles strictement nécessaires sont-elles échangées ?
item-data-hint = Quelles données des utilisateurs passent par la liaison, et pourquoi.


checklist-unfinished-why = Pourquoi décider maintenant
checklist-unfinished-hint = { $n ->
    [one] { $n } point de la liste n’a pas de constat. Vos collègues le lisent.
    [many] { $n } points de la liste n’ont pas de constat. Vos collègues le lisent.
   *[other] { $n } points de la liste n’ont pas de constat. Vos collègues le lisent.
}
