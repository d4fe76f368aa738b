# Pourquoi quelque chose n’a pas eu lieu sur une demande.

failure-conflicted-title = Vous ne prenez pas part à ce dossier
failure-conflicted = Vous avez déclaré un conflit d’intérêts. D’autres poursuivent le dossier, et plus rien ne vous en est montré.
failure-assignee-conflicted-title = Cette personne ne prend pas part au dossier
failure-assignee-conflicted = Elle y a déclaré un conflit d’intérêts. Choisissez quelqu’un d’autre.
failure-too-late-title = Le dernier jour est passé
failure-too-late = Le délai a pris fin avant cet envoi. Votre texte est toujours là ; envoyez-le comme message s’il compte.
failure-nothing-asked-title = Il n’y a rien à demander
failure-nothing-asked = Écrivez au moins une question, ou renvoyez d’abord une réponse.
failure-unchanged-title = Rien ne changerait
failure-unchanged = Ce que vous avez envoyé est déjà en place, ou changerait ce qui a été demandé. Une autre fonctionnalité fait l’objet d’une demande distincte.
failure-proposer-gone-title = La personne à l’origine de la proposition a désormais un autre rôle
failure-proposer-gone = Sa proposition ne compte plus : une décision demande deux personnes habilitées à y prendre part. Renvoyez-la ou abandonnez-la, et laissez quelqu’un d’autre proposer.
