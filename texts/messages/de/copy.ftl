# What small helpers on a page say.

copy-copy = Kopieren
copy-copied = Kopiert
copy-failed = Der Browser hat das Kopieren nicht zugelassen. Markieren Sie den Text und kopieren Sie ihn selbst.
busy-busy = Einen Moment …
