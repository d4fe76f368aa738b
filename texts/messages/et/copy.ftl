# What small helpers on a page say.

copy-copy = Kopeeri
copy-copied = Kopeeritud
copy-failed = Brauser ei lubanud kopeerida. Valige tekst ja kopeerige see ise.
busy-busy = Üks hetk …
