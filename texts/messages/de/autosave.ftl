# Neben einem Entwurf, während er geschrieben wird.

autosave-saved = Entwurf gespeichert.
autosave-failed = Nicht gespeichert: { $why }
