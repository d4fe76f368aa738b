# Le cadre de chaque page, et les mots que plusieurs parties partagent.

frame-skip = Aller au contenu principal
frame-sign-in = Se connecter
frame-sign-out = Se déconnecter
frame-sections = Rubriques
frame-breadcrumbs = Fil d’Ariane
frame-provider = Fournisseur
frame-review = Examen
frame-admin = Administration
frame-choices = Vos choix
frame-about = Interopérabilité des services de messagerie au titre de l’article 7 du règlement sur les marchés numériques.
frame-portal = À propos de ce portail
frame-offers = Offres de référence
frame-calculator = Calculateur d’échéance
frame-policy = Comment les comptes sont protégés
frame-source = Code source
frame-language = Langue
frame-switch = Changer
frame-trace = Identifiant de trace
frame-start = Aller à la page d’accueil
frame-prove = Confirmez que c’est bien vous
frame-account = Aller à votre compte

form-problem = Problème
form-problems = Il y a un problème
form-change = Modifier

pager-label = Pages de cette liste
pager-previous = Précédente
pager-next = Suivante

timeline-table = La même chose sous forme de tableau
timeline-what = Quoi
timeline-when = Quand

tone-neutral = Remarque
tone-info = Information
tone-success = Effectué
tone-warning = Avertissement
tone-problem = Problème
