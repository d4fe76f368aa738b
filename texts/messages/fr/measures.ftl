# Les motifs d’une décision (article 7, paragraphe 9).

measure-ground = Motif
measure-ground-missing = Indiquez le motif : ce qui s’oppose à la demande.
measure-necessary = Pourquoi elle est strictement nécessaire
measure-necessary-missing = Expliquez pourquoi la mesure est strictement nécessaire (article 7, paragraphe 9).
measure-proportionate = Pourquoi elle est proportionnée
measure-proportionate-missing = Expliquez pourquoi la mesure est proportionnée : pourquoi rien de moins sévère ne suffirait (article 7, paragraphe 9).
measure-cure = Ce qui y remédierait
measure-cure-missing = Dites ce qui y remédierait : ce que le fournisseur peut faire pour être accepté.
measure-reasons = Motifs de l’acceptation
measure-reasons-missing = Donnez les motifs de l’acceptation. Le fournisseur et l’approbateur les lisent.
measure-outcome-missing = Choisissez si vous proposez l’acceptation ou le refus.
measure-remedy = Ce que le fournisseur peut faire contre elle
measure-remedy-missing = Indiquez ce que le fournisseur peut faire contre elle : la contester ici, et où se plaindre ailleurs.
measure-part-missing = Cochez ce qui est refusé : une partie de la demande, pas la totalité. Pour tout refuser, choisissez le refus.
measure-functionalities = Quelles fonctionnalités
