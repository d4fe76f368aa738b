# Ce qu’un fournisseur demande : le brouillon, et ce qui a été présenté.

submission-title = Ce qui a été demandé
submission-lead = Enregistrez à tout moment. Quand vous présentez la demande, les trois mois commencent et les réponses ne peuvent plus changer.
submission-this-field = Ce champ

submission-what = Ce que vous demandez
submission-what-why = Le contrôleur d’accès ouvre ce qui est coché ici, et rien d’autre. Vous pouvez demander certaines fonctionnalités ou toutes ; ce que vous laissez de côté aujourd’hui peut faire l’objet d’une autre demande.
submission-what-law = Article 7, paragraphes 2 et 5, du règlement sur les marchés numériques : ce qui peut être demandé
submission-functionality = Fonctionnalités
submission-functionality-hint = Ce que la loi ne doit pas encore est inscrit comme tel et n’a pas de délai. Par exemple : messages texte et images.
submission-functionality-missing = Choisissez au moins une fonctionnalité. Une demande doit porter sur quelque chose.

submission-service = Votre service
submission-service-why = Les examinateurs doivent savoir qui joindrait leurs utilisateurs, et où. Peut faire une demande quiconque offre un tel service dans l’Union ou a l’intention de le faire.
submission-service-law = Article 7, paragraphe 1, du règlement sur les marchés numériques : qui peut faire une demande
submission-description = Description du service
submission-description-hint = Ce qu’il fait et pour qui, en quelques phrases. Par exemple : « Une messagerie pour les associations et les familles en Irlande et en Allemagne, depuis 2024. »
submission-description-missing = Décrivez votre service en quelques phrases : ce qu’il fait et pour qui.
submission-country = Pays de l’EEE
submission-country-hint = Où vous offrez le service ou avez l’intention de l’offrir. Par exemple : l’Irlande, si l’on peut y installer votre application.
submission-country-missing = Choisissez au moins un pays de l’EEE dans lequel vous offrez le service ou avez l’intention de l’offrir.
submission-identifier = Identifiant
submission-identifier-question = Que saisissent les personnes pour se trouver ?
submission-identifier-hint = Pour que les personnes des deux services puissent se trouver. Par exemple : nom d’utilisateur, si l’on se trouve chez vous sous la forme @ada.
submission-identifier-missing = Choisissez ce que les personnes saisissent pour se trouver sur votre service.
submission-identifier-phone = Numéro de téléphone
submission-identifier-email = Adresse électronique
submission-identifier-username = Nom d’utilisateur

submission-connects = Comment il se connecte
submission-connects-why = Les ingénieurs des deux parties construisent la connexion à partir de ces réponses. Le niveau de sécurité dont les personnes disposent aujourd’hui, chiffrement de bout en bout compris, doit y être préservé.
submission-connects-law = Article 7, paragraphe 3, du règlement sur les marchés numériques : sécurité
submission-architecture = Architecture
submission-architecture-hint = Elle détermine quelles machines se connectent à celles du contrôleur d’accès. Par exemple : directe, si votre application ouvre elle-même la connexion.
submission-architecture-missing = Choisissez comment les messages parviennent au contrôleur d’accès : directement ou par vos serveurs.
submission-architecture-direct = Directe : nos clients se connectent au contrôleur d’accès
submission-architecture-proxied = Relayée : nos serveurs se connectent au contrôleur d’accès
submission-protocol = Chiffrement de bout en bout
submission-protocol-hint = Il détermine si la sécurité doit être démontrée. Par exemple : protocole Signal, si votre application utilise la bibliothèque de Signal.
submission-protocol-missing = Choisissez le protocole qui chiffre les messages de bout en bout.
submission-protocol-signal = Protocole Signal
submission-protocol-equivalent = Un autre protocole offrant le même niveau de sécurité
submission-evidence = Éléments de preuve
submission-evidence-other = Éléments de preuve pour un autre protocole
submission-evidence-hint = Seulement si vous n’utilisez pas le protocole Signal : pourquoi il préserve le même niveau de sécurité, avec des références. Par exemple : des liens vers la spécification et vers deux analyses publiées.
submission-evidence-missing = Expliquez pourquoi votre protocole préserve le même niveau de sécurité, avec des références à sa spécification et à des analyses.
submission-jwks-url = Adresse JWKS
submission-jwks-url-hint = Où vous publiez les clés qui signent vos jetons, pour que le contrôleur d’accès puisse les vérifier. Par exemple : https://chat.example.org/.well-known/jwks.json
submission-token-issuer = Émetteur des jetons
submission-token-issuer-hint = La revendication « iss » de vos jetons, qui dit de qui ils viennent. Par exemple : https://chat.example.org
submission-push-url = Adresse de base des envois
submission-push-url-hint = Les messages destinés à vos utilisateurs sont remis sous cette adresse. Par exemple : https://chat.example.org/interop
submission-media-url = Adresse de base des médias
submission-media-url-hint = Les médias chiffrés sont récupérés sous cette adresse. Par exemple : https://media.example.org
submission-technical-contact = Contact technique
submission-technical-contact-hint = À qui les ingénieurs s’adressent quand quelque chose ne fonctionne pas ; de préférence une adresse que plusieurs personnes lisent. Par exemple : interop@example.org
submission-submit = Présenter la demande
submission-save = Enregistrer le brouillon

submission-publish = Être nommé
submission-publish-name = Nous nommer dans la liste publique des demandes
submission-publish-name-hint = La liste montre chaque demande. Sans votre accord, celle-ci y figure sans votre nom.
