# Le dossier d’une demande : ce qui s’est passé, dans l’ordre.

fact-title = Dossier
fact-kept = Chaque fait est conservé sous forme d’octets qui ne changent jamais, sous un numéro continu pour tout le portail.
fact-show = Afficher le dossier
fact-what = Ce qui s’est passé
fact-when = Quand
fact-number = Numéro
fact-hash = SHA-256 de l’inscription

fact-request-started = Demande commencée
fact-request-submitted = Demande présentée
fact-request-opened = Demande ouverte
fact-request-asked = Question posée
fact-request-answered = Question répondue
fact-request-challenged = Refus contesté
fact-request-launched = Connexion mise en service
fact-request-suspended = Demande suspendue
fact-request-resumed = Demande rétablie
fact-request-terminated = Demande résiliée
fact-request-withdrawn = Demande retirée
fact-decision-proposed = Décision proposée
fact-decision-sent-back = Décision renvoyée
fact-decision-approved = Décision approuvée
fact-agreement-signed = Accord signé
fact-agreement-countersigned = Accord contresigné
fact-key-registered = Clé enregistrée
fact-key-proven = Clé prouvée
fact-key-activated = Clé activée
fact-key-retiring = Clé en fin de vie
fact-key-revoked = Clé révoquée
fact-milestone-reported = Jalon déclaré
fact-milestone-judged = Jalon évalué
fact-readiness-declared = Disponibilité déclarée
fact-readiness-confirmed = Disponibilité confirmée
fact-intervention-proposed = Intervention proposée
fact-intervention-dropped = Intervention abandonnée
