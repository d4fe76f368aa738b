# À côté d’un brouillon, pendant la saisie.

autosave-saved = Brouillon enregistré.
autosave-failed = Non enregistré : { $why }
