# What small helpers on a page say.

copy-copy = Copier
copy-copied = Copié
copy-failed = Le navigateur n’a pas autorisé la copie. Sélectionnez le texte et copiez-le vous-même.
busy-busy = Un instant…
