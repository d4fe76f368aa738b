# Two versions of a text side by side.

diff-gone = Verwijderd:
diff-new = Toegevoegd:
diff-same = Beide teksten zijn gelijk.
