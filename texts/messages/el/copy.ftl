# What small helpers on a page say.

copy-copy = Αντιγραφή
copy-copied = Αντιγράφηκε
copy-failed = Το πρόγραμμα περιήγησης δεν επέτρεψε την αντιγραφή. Επιλέξτε το κείμενο και αντιγράψτε το μόνοι σας.
busy-busy = Μια στιγμή…
