# Choosing another password by a mailed link.

reset-title = Choisir un nouveau mot de passe
reset-lead = Indiquez-nous l’adresse de votre compte. Nous y envoyons un lien qui permet de choisir un autre mot de passe.
reset-email = Adresse électronique
reset-send = Envoyer le lien

reset-sent-title = Consultez votre boîte aux lettres
reset-sent-lead = Un courriel est en route. S’il existe un compte avec cette adresse, le lien qu’il contient permet de choisir un nouveau mot de passe.
reset-sent-wait = Le lien fonctionne une seule fois, pendant une heure. Si aucun courriel n’arrive en quelques minutes, regardez dans le dossier des messages indésirables.
reset-sent-again = Demander un autre lien

reset-new-lead = Toutes les sessions de votre compte prennent alors fin. Vous vous connectez ensuite avec le nouveau mot de passe.
reset-set = Enregistrer le nouveau mot de passe
