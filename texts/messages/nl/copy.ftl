# What small helpers on a page say.

copy-copy = Kopiëren
copy-copied = Gekopieerd
copy-failed = De browser stond het kopiëren niet toe. Selecteer de tekst en kopieer die zelf.
busy-busy = Een ogenblik …
