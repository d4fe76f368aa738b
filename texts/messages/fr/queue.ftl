# Ce que l’on peut demander à la file, ce qui est en retard, ce qui suit et qui regarde.

queue-next = Dossier suivant
queue-deadlines = En retard et bientôt dus
queue-views = Vues enregistrées
queue-restored = Voici ce que vous avez consulté en dernier.
queue-by-state = Par état
queue-all = Tous
queue-mine = Les miens
queue-free = Encore à personne
queue-waiting = Attend une seconde personne
queue-challenged = Contesté

queue-name = Le nom commercial contient
queue-assignee = Suivi par
queue-assignee-any = N’importe qui ou personne
queue-assignee-me = Moi
queue-assignee-nobody = Personne encore
queue-order = Ordre
queue-order-due = Date légale, la plus proche d’abord
queue-order-received = Réception, les plus anciens d’abord
queue-order-newest = Réception, les plus récents d’abord
queue-order-quiet = Dernière modification, les plus anciennes d’abord
queue-order-changed = Dernière modification, les plus récentes d’abord
queue-order-organisation = Organisation, de A à Z
queue-seldom = Autres critères
queue-left = Temps restant
queue-left-any = Quel qu’il soit
queue-left-passed = Aucun : la date légale est passée
queue-left-week = 7 jours au plus
queue-left-near = 14 jours au plus
queue-left-month = 30 jours au plus
queue-age = Reçu
queue-age-any = À tout moment
queue-age-fortnight = Il y a plus de 14 jours
queue-age-month = Il y a plus de 30 jours
queue-age-months = Il y a plus de 60 jours
queue-age-quarter = Il y a plus de 90 jours
queue-turn = À qui d’agir
queue-turn-any = Peu importe
queue-turn-ours = Au contrôleur d’accès
queue-turn-theirs = Au fournisseur
queue-country = Établi en
queue-country-any = Tout pays
queue-protocol = Chiffrement
queue-protocol-any = Tout protocole

next-title = Dossier suivant
next-none = Rien à poursuivre
next-why = Dans cette sélection, il n’y a aucun dossier pour lequel c’est au contrôleur d’accès d’agir, que personne d’autre ne regarde ni ne suit et qui n’attend pas l’approbation d’une autre personne.
next-everywhere = Chercher parmi toutes les demandes
next-back = Retour à la file

deadlines-title = En retard et bientôt dus
deadlines-lead = Toutes les demandes dont la date légale est passée ou approche.
deadlines-passed = En retard
deadlines-passed-rule = La date légale est passée et la demande n’est ni prête ni close : les trois mois de l’article 7, paragraphe 5, sont écoulés. Le plus long retard d’abord.
deadlines-passed-none = Rien n’est en retard.
deadlines-near = Bientôt dus
deadlines-near-rule = Le délai court et il reste { $days ->
    [one] un jour
    [many] { $days } jours
   *[other] { $days } jours
} au plus, le dernier jour compris. Le plus urgent d’abord.
deadlines-near-none = Rien n’est bientôt dû.
deadlines-more = Il y en a plus que cette liste n’en montre. Afficher tous les retards dans la file
deadlines-near-more = Il y en a plus que cette liste n’en montre. Afficher dans la file tout ce qui est bientôt dû

around-title = Qui y travaille
looking-now = { $name } regarde ceci en ce moment
looking-since = { $name } regarde ceci (depuis { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } minutes
   *[other] { $minutes } minutes
})
