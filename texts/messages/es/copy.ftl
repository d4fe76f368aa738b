# What small helpers on a page say.

copy-copy = Copiar
copy-copied = Copiado
copy-failed = El navegador no ha permitido copiarlo. Seleccione el texto y cópielo usted.
busy-busy = Un momento…
