# What small helpers on a page say.

copy-copy = Cóipeáil
copy-copied = Cóipeáilte
copy-failed = Níor cheadaigh an brabhsálaí an chóipeáil. Roghnaigh an téacs agus cóipeáil tú féin é.
busy-busy = Nóiméad amháin…
