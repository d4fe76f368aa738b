# Courriels sur les décisions.

mail-refused-what = Ce qui est refusé : { $what }
mail-refused-remedy = Ce que vous pouvez faire contre cela : { $remedy }
mail-refused-outside = Vous pouvez aussi vous plaindre en dehors de ce portail : auprès de la Commission européenne, qui veille au règlement sur les marchés numériques, ou devant les tribunaux.
mail-announced-subject = Un refus de votre demande à { $service } est annoncé
mail-announced-1 = Deux personnes ont décidé de la refuser. Avant que cela prenne effet, vous pouvez répondre.
mail-announced-until = Le dernier jour pour répondre est le { $until }. Sans réponse, le refus prend effet ensuite. Le délai légal continue de courir.
mail-announced-2 = Répondez ici :
mail-parted-subject = Votre demande à { $service } a été acceptée en partie
mail-parted-1 = Deux personnes ont décidé. Ce qu’elles ont accepté se poursuit ici, avec leurs motifs :
mail-parted-2 = Pour le reste, un refus est annoncé. C’est désormais une demande distincte, avec la même réception et la même date légale, et vous pouvez répondre avant qu’il prenne effet.
mail-upheld-subject = Votre contestation a été admise : { $service }
mail-upheld-1 = Deux personnes qui n’y avaient pas pris part ont décidé que le refus tombe. Leurs motifs :
mail-upheld-2 = L’examen reprend là où il en était. Ce qui avait expiré est redemandé.
mail-rejected-subject = Votre contestation a été rejetée : { $service }
mail-rejected-1 = Deux personnes qui n’y avaient pas pris part ont décidé que le refus demeure. Leurs motifs :
