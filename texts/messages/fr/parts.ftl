# Mots communs à plusieurs éléments des pages.

stepper-done = terminé
dialog-close = Fermer
diff-same = Les deux textes sont identiques.
diff-gone = Supprimé :
diff-new = Ajouté :
