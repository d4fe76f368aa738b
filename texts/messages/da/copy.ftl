# What small helpers on a page say.

copy-copy = Kopiér
copy-copied = Kopieret
copy-failed = Browseren tillod ikke kopiering. Markér teksten, og kopiér den selv.
busy-busy = Et øjeblik …
