# What is kept of files and comments, for the public page.

policy-kept-files = Pièces justificatives et commentaires des membres sur un brouillon
policy-kept-files-long = avec la demande ; un fichier peut être retiré tant qu’il n’est pas présenté
policy-kept-blobs = Contenu d’un fichier retiré
