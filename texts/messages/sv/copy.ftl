# What small helpers on a page say.

copy-copy = Kopiera
copy-copied = Kopierat
copy-failed = Webbläsaren tillät inte kopiering. Markera texten och kopiera den själv.
busy-busy = Ett ögonblick …
