# What small helpers on a page say.

copy-copy = Copia
copy-copied = Copiato
copy-failed = Il browser non ha consentito la copia. Selezioni il testo e lo copi manualmente.
busy-busy = Un momento…
