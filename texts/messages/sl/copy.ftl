# What small helpers on a page say.

copy-copy = Kopiraj
copy-copied = Kopirano
copy-failed = Brskalnik kopiranja ni dovolil. Označite besedilo in ga kopirajte sami.
busy-busy = Trenutek …
