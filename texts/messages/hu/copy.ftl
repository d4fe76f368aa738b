# What small helpers on a page say.

copy-copy = Másolás
copy-copied = Másolva
copy-failed = A böngésző nem engedte a másolást. Jelölje ki a szöveget, és másolja ki saját maga.
busy-busy = Egy pillanat…
