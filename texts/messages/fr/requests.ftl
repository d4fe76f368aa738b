# Une demande : la commencer, la suivre, et ce qui vient ensuite.

request-request = Demande
request-title = Demande à { $service }
request-new = Commencer une demande
request-new-lead = Une demande concerne un seul service. Accords, clés et choix des personnes sont tenus séparément pour chacun.
request-new-service = À quel service souhaitez-vous vous connecter ?
request-new-service-why = Il détermine l’offre de référence que vous signerez. Pour un autre service, commencez ensuite une autre demande.
request-service-missing = Choisissez le service auquel vous souhaitez vous connecter.
request-start = Commencer

request-received = Reçue le { $at }
request-legal-date = Date légale
request-no-deadline = Rien de ce qui est demandé n’est encore dû selon la loi ; aucun délai ne court donc.
request-lifeline = Les trois mois
request-clock = Comment la date légale a été calculée
request-clock-how = Trois mois à compter de la réception (article 7, paragraphe 5), comptés selon le règlement n° 1182/71 avec les jours fériés de l’Irlande.
request-law-months = Article 7, paragraphe 5, du règlement sur les marchés numériques : trois mois
request-law-counting = Règlement n° 1182/71 : comment se comptent les mois et les jours
request-law-measure = Article 7, paragraphe 9, du règlement sur les marchés numériques : ce qu’une mesure doit montrer
request-not-yet-owed = Pas encore dû selon la loi, donc sans délai : { $what }.
request-functionality-owed = Article { $article }, dû à partir du { $day }

request-question = Des questions pour vous
request-why-refused = Pourquoi elle a été refusée
request-why-suspended = Pourquoi elle est suspendue
request-why-ended = Pourquoi elle a pris fin
request-grounds = Vos motifs
request-grounds-why = Des personnes qui n’ont pas décidé auparavant les lisent et réexaminent la demande. Par exemple : « L’émetteur des jetons se trouve désormais sur notre propre domaine. »
request-grounds-missing = Dites pourquoi le refus devrait être réexaminé, ou ce que vous avez corrigé.
request-challenge = Contester le refus

request-tracks = Trois volets, en parallèle
request-track-agreement = Signer l’offre de référence
request-track-keys = Enregistrer et prouver vos clés
request-track-milestones = Déclarer les jalons
request-track-done = Terminé
request-track-open = À faire

request-withdraw = Retirer cette demande
request-withdraw-what = Le retrait est définitif. Vous pouvez présenter une nouvelle demande à tout moment ; ses trois mois recommencent.
request-withdraw-verb = Retirer

request-turn-provider = Au tour du fournisseur
request-turn-gatekeeper = Au tour du contrôleur d’accès
request-turn-both = Les deux parties ont à faire
request-turn-nobody = Rien à faire

# Ce qui vient ensuite, dit au fournisseur.
request-next-provider-draft = Vous complétez la demande et la présentez ; aucun délai ne court auparavant.
request-next-provider-received = Le contrôleur d’accès ouvre votre demande et commence son examen ; la date légale est le { $due }.
request-next-provider-received-undated = Le contrôleur d’accès ouvre votre demande et commence son examen ; rien de ce qui est demandé n’est encore dû selon la loi, aucun délai ne court donc.
request-next-provider-in-review = Le contrôleur d’accès examine votre demande et deux personnes décident ; la date légale est le { $due }.
request-next-provider-in-review-undated = Le contrôleur d’accès examine votre demande et deux personnes décident ; rien de ce qui est demandé n’est encore dû selon la loi, aucun délai ne court donc.
request-next-provider-asked = Vous répondez à la question pour que l’examen se poursuive ; le délai légal continue de courir, et la date légale est le { $due }.
request-next-provider-asked-undated = Vous répondez à la question pour que l’examen se poursuive ; aucun délai ne court.
request-next-provider-accepted = Vous signez l’offre de référence, prouvez vos clés et déclarez les jalons, tandis que le contrôleur d’accès contresigne et évalue ces jalons ; la date légale est le { $due }.
request-next-provider-accepted-undated = Vous signez l’offre de référence, prouvez vos clés et déclarez les jalons, tandis que le contrôleur d’accès contresigne et évalue ces jalons ; aucun délai ne court.
request-next-provider-complete = Les trois volets sont terminés, le contrôleur d’accès déclare donc la connexion prête ; la date légale est le { $due }.
request-next-provider-complete-undated = Les trois volets sont terminés, le contrôleur d’accès déclare donc la connexion prête ; aucun délai ne court.
request-next-provider-refused = Vous pouvez contester le refus ici jusqu’au { $until }, ou remédier aux motifs et soumettre une nouvelle demande à tout moment.
request-next-provider-ready = Le contrôleur d’accès met la connexion en service, ce qui l’ouvre aux personnes ; aucun délai ne court plus.
request-next-provider-live = Il n’y a plus rien à faire ici : chacun décide si votre application peut le joindre.
request-next-provider-suspended = Vous corrigez ce que la mesure indique, et le contrôleur d’accès rétablit la connexion dès que la mesure n’est plus nécessaire ; le délai légal continue de courir, et la date légale est le { $due }.
request-next-provider-suspended-undated = Vous corrigez ce que la mesure indique, et le contrôleur d’accès rétablit la connexion dès que la mesure n’est plus nécessaire ; aucun délai ne court.
request-next-provider-over = Il n’y a plus rien à faire ici ; vous pouvez présenter une nouvelle demande à tout moment, et ses trois mois recommencent.

# Ce qui vient ensuite, dit au personnel du contrôleur d’accès.
request-next-gatekeeper-draft = Le fournisseur complète la demande et la présente ; aucun délai ne court auparavant.
request-next-gatekeeper-received = Un examinateur ouvre la demande et commence l’examen ; la date légale est le { $due }.
request-next-gatekeeper-received-undated = Un examinateur ouvre la demande et commence l’examen ; rien de ce qui est demandé n’est encore dû selon la loi, aucun délai ne court donc.
request-next-gatekeeper-in-review = Une personne examine la demande et propose une décision, qu’une autre approuve ; la date légale est le { $due }.
request-next-gatekeeper-in-review-undated = Une personne examine la demande et propose une décision, qu’une autre approuve ; rien de ce qui est demandé n’est encore dû selon la loi, aucun délai ne court donc.
request-next-gatekeeper-proposed = Une décision est proposée : une autre personne l’approuve ou la renvoie ; la date légale est le { $due }.
request-next-gatekeeper-proposed-undated = Une décision est proposée : une autre personne l’approuve ou la renvoie ; aucun délai ne court.
request-next-gatekeeper-asked = Le fournisseur répond à votre question ; le délai légal continue de courir, et la date légale est le { $due }.
request-next-gatekeeper-asked-undated = Le fournisseur répond à votre question ; aucun délai ne court.
request-next-gatekeeper-accepted = Le fournisseur signe, prouve ses clés et déclare les jalons ; un juriste contresigne et un ingénieur évalue ces jalons ; la date légale est le { $due }.
request-next-gatekeeper-accepted-undated = Le fournisseur signe, prouve ses clés et déclare les jalons ; un juriste contresigne et un ingénieur évalue ces jalons ; aucun délai ne court.
request-next-gatekeeper-complete = Les trois volets sont terminés : une personne déclare la connexion prête et une autre le confirme ; la date légale est le { $due }.
request-next-gatekeeper-complete-undated = Les trois volets sont terminés : une personne déclare la connexion prête et une autre le confirme ; aucun délai ne court.
request-next-gatekeeper-declared = La connexion est déclarée prête : une autre personne le confirme, ce qui arrête le délai légal ; la date légale est le { $due }.
request-next-gatekeeper-declared-undated = La connexion est déclarée prête : une autre personne le confirme ; aucun délai ne court.
request-next-gatekeeper-refused = Rien, sauf si le fournisseur conteste le refus jusqu’au { $until } : des personnes qui n’y avaient pas pris part décident alors.
request-next-gatekeeper-ready = Un approbateur met la connexion en service, ce qui l’ouvre aux personnes ; aucun délai ne court plus.
request-next-gatekeeper-live = Il n’y a plus rien à faire ici : chacun décide si cette application peut le joindre.
request-next-gatekeeper-suspended = Une personne propose de rétablir la connexion dès que la mesure n’est plus nécessaire, et une autre l’exécute ; le délai légal continue de courir, et la date légale est le { $due }.
request-next-gatekeeper-suspended-undated = Une personne propose de rétablir la connexion dès que la mesure n’est plus nécessaire, et une autre l’exécute ; aucun délai ne court.
request-next-gatekeeper-over = Il n’y a plus rien à faire ici ; le fournisseur peut présenter une nouvelle demande à tout moment.
request-next-gatekeeper-suspension = Une suspension est proposée : une autre personne l’exécute, ou elle est abandonnée.
request-next-gatekeeper-resumption = La fin de la suspension est proposée : une autre personne l’exécute, ou la proposition est abandonnée.
request-next-gatekeeper-termination = Une résiliation est proposée : une autre personne l’exécute, ou elle est abandonnée.
request-signed = Accord complet
request-milestones-accepted = { $n ->
    [one] { $n } jalon accepté
    [many] { $n } jalons acceptés
   *[other] { $n } jalons acceptés
}
request-stages = Étapes
request-pages = Pages de cette demande
request-day-of = Jour { $n } sur { $all }
request-next-provider-announced = Un refus est annoncé : vous pouvez répondre jusqu’au { $until }, et une nouvelle décision sera prise au vu de votre réponse. Sans réponse, il prend effet après ce jour.
request-next-provider-heard = Votre réponse a été reçue : deux personnes décident à nouveau, en la connaissant.
request-next-provider-challenged = Votre contestation est tranchée par deux personnes qui n’y avaient pas pris part.
request-next-provider-refused-finally = Vous pouvez remédier aux motifs et soumettre une nouvelle demande à tout moment, et vous plaindre en dehors de ce portail.
request-next-gatekeeper-announced = Un refus est annoncé : il prend effet après le { $until }, sauf réponse du fournisseur.
request-next-gatekeeper-heard = Le fournisseur a répondu au refus annoncé : une personne propose une décision en connaissance de cause, une autre l’approuve.
request-next-gatekeeper-challenged = Le refus est contesté : des personnes qui n’y avaient pas pris part proposent et approuvent une décision.
request-next-gatekeeper-reversal = L’annulation de la décision est proposée : une autre personne l’exécute, ou elle est abandonnée.
request-announced = Un refus est annoncé
request-challenged = La contestation
request-challenge-upheld = Admise
request-challenge-rejected = Rejetée
request-challenge-until = Dernier jour pour le contester ici :
request-outside = Vous pouvez aussi vous plaindre en dehors de ce portail, auprès de la Commission européenne ou devant les tribunaux. Les pages de la Commission :
request-outside-commission = Règlement sur les marchés numériques
request-linked = Demandes liées
request-link-rest = Ce qui en a été refusé
request-link-parted = La demande dont elle faisait partie
request-link-addition = Une demande pour davantage
request-link-adds = La demande qu’elle complète
request-link-again = Une nouvelle demande à partir de ses réponses
request-link-from = La demande d’où viennent ses réponses
request-change = Changements
request-add = Demander une autre fonctionnalité
request-add-why = Une autre fonctionnalité fait l’objet d’une demande distincte, avec son propre délai. Elle commence avec vos réponses ici.
