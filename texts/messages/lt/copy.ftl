# What small helpers on a page say.

copy-copy = Kopijuoti
copy-copied = Nukopijuota
copy-failed = Naršyklė neleido kopijuoti. Pažymėkite tekstą ir nukopijuokite jį patys.
busy-busy = Palaukite…
