# Les décisions sous forme de lettres. Ce qu’elles disent des recours reste général : le portail ne dit pas lesquels s’appliquent.

letters-title = Décisions sous forme de lettres
letter-language = Rédigé en { $language }
letter-to-request = Demande
letter-frozen = Cette lettre est telle qu’elle a été envoyée. Son SHA-256 :
letter-print = Imprimez cette page pour la classer.
fact-letter-written = La décision a été rédigée sous forme de lettre

letter-acceptance-title = Acceptation d’une demande
letter-refusal-title = Refus d’une demande
letter-suspension-title = Suspension d’une connexion
letter-resumption-title = Fin d’une suspension
letter-termination-title = Fin d’une connexion

letter-date = Date : { $day }
letter-from = De : { $gatekeeper }, en tant que contrôleur d’accès fournissant { $service }
letter-to = À
letter-request = Demande : { $request }
letter-request-received = Demande : { $request }, reçue le { $at }
letter-decision = Décision : { $decision }

letter-decided = Ce qui a été décidé
letter-acceptance = Votre demande d’interopérabilité avec { $service } est acceptée.
letter-refusal = Votre demande d’interopérabilité avec { $service } est refusée.
letter-suspension = Votre connexion à { $service } est suspendue.
letter-resumption = La suspension de votre connexion à { $service } a pris fin.
letter-termination = Il est mis fin à votre connexion à { $service }.
letter-for = Pour : { $what }
letter-two-people = Deux personnes ont décidé : l’une l’a proposé, une autre l’a approuvé.
letter-reasons = Motifs
letter-reasons-words = Dans les mots de celles et ceux qui ont décidé.
letter-because = Motivation
letter-category = Nature du motif : { $category }

letter-next = Ce que vous pouvez faire maintenant
letter-acceptance-next = Signez l’offre de référence, enregistrez vos clés et déclarez les jalons. Les trois avancent en parallèle : { $link }
letter-refusal-next = Vous pouvez contester le refus dans ce portail, en indiquant vos motifs. Des personnes qui n’ont pas décidé auparavant l’examineront : { $link }
letter-suspension-next = Faites ce qui est indiqué comme remède et informez-en le contrôleur d’accès. Deux personnes décident alors si la suspension prend fin. Où en est la demande : { $link }
letter-resumption-next = Il n’y a rien à faire : la connexion est où elle était avant la suspension. Où en est la demande : { $link }
letter-termination-next = Vous pouvez présenter une nouvelle demande à tout moment. Ce qui est consigné de celle-ci reste lisible : { $link }

letter-legal-date = Date légale
letter-legal-date-is = La date légale de cette demande est le { $day } : la fin des trois mois de l’article 7, paragraphe 5, du règlement (UE) 2022/1925 (règlement sur les marchés numériques), comptés selon le règlement (CEE, Euratom) nº 1182/71.
letter-legal-date-none = Aucun délai légal ne court : rien de ce qui a été demandé n’est encore dû.

letter-outside = En dehors de ce portail
letter-outside-commission = Indépendamment de ce portail, vous pouvez informer de cette décision la Commission européenne, qui fait appliquer le règlement sur les marchés numériques, ou l’autorité compétente de votre État membre.
letter-outside-courts = Vous pouvez aussi saisir les juridictions compétentes. Cette lettre ne limite aucun recours que la loi vous ouvre. Les recours et les délais applicables dépendent de votre cas : veuillez prendre conseil auprès d’un juriste.
letter-announcement-title = Annonce d’un refus
letter-announcement = Il est annoncé que votre demande d’interopérabilité avec { $service } doit être refusée. Avant que cela prenne effet, vous pouvez répondre.
letter-announcement-next = Répondez dans ce portail jusqu’au jour qu’il indique. Sans réponse, le refus prend ensuite effet, et vous pourrez alors le contester : { $link }
letter-part-title = Acceptation partielle
letter-part = Votre demande d’interopérabilité avec { $service } est acceptée en partie. Pour le reste, un refus est annoncé, auquel vous pouvez répondre avant qu’il prenne effet.
letter-part-next = Ce qui est accepté se poursuit aussitôt. Ce dont le refus est annoncé est désormais une demande distincte, avec la même réception et la même date légale ; les deux sont liées ici : { $link }
letter-upholding-title = Contestation admise
letter-upholding = Votre contestation concernant { $service } est admise : le refus tombe.
letter-upholding-next = L’examen reprend là où il en était. Ce qui avait expiré est redemandé : { $link }
letter-rejection-title = Contestation rejetée
letter-rejection = Votre contestation concernant { $service } est rejetée : le refus demeure.
letter-rejection-next = Vous pouvez remédier aux motifs et faire une nouvelle demande à tout moment. Le dossier de celle-ci reste lisible : { $link }
letter-reversal-title = Annulation d’une décision
letter-reversal = La décision sur votre demande d’interopérabilité avec { $service } est annulée : l’examen recommence.
letter-reversal-next = Il n’y a rien à faire pour l’instant. Des personnes qui n’avaient pas décidé décident à nouveau : { $link }
letter-effect-title = Un refus prend effet
letter-effect = Le refus annoncé de votre demande d’interopérabilité avec { $service } a pris effet : rien n’y a été répondu jusqu’au dernier jour.
