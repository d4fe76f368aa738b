# Mots communs à plusieurs éléments des pages.

stepper-done = terminé
dialog-close = Fermer
