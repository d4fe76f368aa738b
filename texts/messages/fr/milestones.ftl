# Les jalons : les déclarer et les évaluer.

milestone-title = Jalons
milestone-lead = Déclarez chaque étape avec des éléments de preuve. Un ingénieur du contrôleur d’accès l’accepte ou dit ce qui manque. L’ordre est libre.
milestone-report = Déclarer : { $milestone }
milestone-evidence = Éléments de preuve
milestone-evidence-hint = L’ingénieur accepte ce qu’il peut suivre : comment vous avez testé, avec des liens ou des journaux. Par exemple : « Exécuté le 3 mars avec le compte de test 7 ; journal à l’adresse https://chat.example.org/logs/17. »
milestone-evidence-missing = Décrivez comment vous avez testé cette étape, avec des liens ou des journaux.
milestone-which-missing = Choisissez le jalon que vous déclarez.
milestone-judged-missing = Choisissez le jalon que vous évaluez.
milestone-verdict-missing = Choisissez si vous l’acceptez ou le renvoyez.
milestone-note = Remarque
milestone-note-missing = Dites ce qui manque, pour que le fournisseur puisse y remédier.
milestone-reported-at = Déclaré le { $at } :
milestone-engineer-note = Remarque de l’ingénieur :

milestone-open = Ouvert
milestone-reported = Déclaré
milestone-returned = Renvoyé
milestone-accepted = Accepté

milestone-m1 = M1 Identités
milestone-m1-test = Inscrivez un utilisateur de test dont les clés sont récupérées sur vos serveurs.
milestone-m2 = M2 Protocole de discussion
milestone-m2-test = Connectez-vous, achevez la négociation et répondez à un ping.
milestone-m3 = M3 Messages
milestone-m3-test = Envoyez un message à un compte de test et recevez-en un de sa part.
milestone-m4 = M4 Médias et fonctions
milestone-m4-test = Montrez chaque fonction : médias, accusés de réception, réponses, réactions, indicateur de saisie, blocage.
milestone-m5 = M5 Suppression
milestone-m5-test = Supprimez un utilisateur de test des deux côtés.
milestone-m6 = M6 Joignabilité
milestone-m6-test = Envoyez un ping à un utilisateur éligible et recevez la notification.
milestone-joint = Test commun
milestone-joint-test = Exécutez le plan de test commun avec les ingénieurs du contrôleur d’accès.
