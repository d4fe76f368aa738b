# What small helpers on a page say.

copy-copy = Copiați
copy-copied = Copiat
copy-failed = Browserul nu a permis copierea. Selectați textul și copiați-l manual.
busy-busy = Un moment…
