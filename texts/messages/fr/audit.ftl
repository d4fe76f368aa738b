# Les tentatives : qui a essayé de modifier quoi, et comment cela s’est terminé.

audit-title = Journal d’audit
audit-lead-portal = Tout ce que quiconque a essayé de modifier, que ce fût permis ou non. Les personnes qui décident pour elles-mêmes ne sont pas nommées.
audit-lead-organisation = Tout ce que vos membres et vos serveurs ont essayé de modifier pour l’organisation, que ce fût permis ou non.
audit-kept = Les entrées sont conservées { $kept } jours, celles qui n’ont pas d’auteur connu { $nobody } jours. Les adresses réseau en sont retirées au bout de { $address } jours.
audit-attempts = Tentatives
audit-empty = Rien ne correspond. Élargissez la période ou videz un champ.
audit-newest = Les plus récentes d’abord
audit-when = Quand
audit-who = Qui
audit-who-hint = Adresse électronique d’un compte.
audit-act = Quoi
audit-act-hint = D’après l’adresse dans le portail, par exemple requests/submit.
audit-act-all = Tout
audit-outcome = Issue de la tentative
audit-outcome-all = Peu importe
audit-from = Du
audit-from-hint = Le premier jour à afficher.
audit-until = Au
audit-until-hint = Le dernier jour à afficher.
audit-not-a-day = « { $label } » n’est pas un jour. Écrivez-le comme 2026-01-31.
audit-days-swapped = Le dernier jour précède le premier. Échangez-les ou laissez-en un vide.
audit-show = Afficher
audit-file = Télécharger en CSV
audit-tried = Tentative
audit-about = Objet
audit-ended = Issue
audit-version = Version { $version }
audit-ended-why = { $outcome } : { $reason }

audit-open = En cours
audit-done = Effectuée
audit-refused = Refusée
audit-failed = Échouée
audit-unknown = Inconnue

audit-role-from = { $role }, depuis { $address }
audit-role-anyone = N’importe qui
audit-role-account = Compte connecté
audit-role-person = Personne qui décide pour elle-même
audit-role-provider = Fournisseur : { $role }
audit-role-staff = Personnel : { $role }
audit-role-provider-server = Serveur d’un fournisseur
audit-role-gatekeeper-server = Serveur du contrôleur d’accès
audit-role-issuer = Fournisseur d’identité
audit-role-system = Le portail lui-même
