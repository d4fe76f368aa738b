# What small helpers on a page say.

copy-copy = Ikkopja
copy-copied = Ikkupjat
copy-failed = Il-browser ma ħalliex li jiġi kkupjat. Agħżel it-test u kkupjah int.
busy-busy = Mument…
