# Décisions : répondre, abandonner, contester, déclarer un conflit, corriger.

decision-response = Votre réponse
decision-response-missing = Écrivez votre réponse.
decision-call-off-note = Pourquoi il est abandonné
decision-call-off-missing = Dites pourquoi le refus annoncé est abandonné.
conflict-why = Quel conflit
conflict-why-missing = Dites en une phrase en quoi consiste le conflit. Vos collègues le lisent, pas le fournisseur.
amendment-why = Pourquoi c’est corrigé
amendment-why-missing = Dites pourquoi c’est corrigé. Les deux parties le lisent.
decision-response-why = Une nouvelle décision sera prise au vu de ce que vous dites ici. Dites ce qui est faux dans les motifs, ou ce à quoi vous avez remédié.
decision-respond = Répondre
decision-response-given = La réponse
decision-call-off = Abandonner le refus annoncé
decision-call-off-hint = Cela reste consigné, et l’examen se poursuit. Par exemple : le fournisseur y a remédié entre-temps.
conflict-declare = Déclarer un conflit d’intérêts
conflict-hint = Vous ne prenez plus part à ce dossier, il vous est fermé, et ce que vous aviez proposé tombe. Par exemple : ma sœur travaille pour le fournisseur.
amendment-title = Corriger un fait
amendment-lead = Ce que vous avez soumis reste tel quel ; la correction est consignée à côté, et les deux parties la voient. Ce que vous demandez ne peut pas être modifié ici.
amendment-why-hint = Les deux parties la lisent. Par exemple : nos serveurs push ont déménagé.
amendment-send = Consigner la correction
amendment-made = Corrections
amendment-made-why = Ce qui a été soumis n’a pas changé ; elles figurent à côté.
