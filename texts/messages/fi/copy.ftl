# What small helpers on a page say.

copy-copy = Kopioi
copy-copied = Kopioitu
copy-failed = Selain ei sallinut kopiointia. Valitse teksti ja kopioi se itse.
busy-busy = Hetkinen…
