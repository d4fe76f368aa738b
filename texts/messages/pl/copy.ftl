# What small helpers on a page say.

copy-copy = Kopiuj
copy-copied = Skopiowano
copy-failed = Przeglądarka nie pozwoliła na skopiowanie. Zaznacz tekst i skopiuj go samodzielnie.
busy-busy = Chwileczkę…
