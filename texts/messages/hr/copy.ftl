# What small helpers on a page say.

copy-copy = Kopiraj
copy-copied = Kopirano
copy-failed = Preglednik nije dopustio kopiranje. Označite tekst i kopirajte ga sami.
busy-busy = Trenutak…
