# Two versions of a text side by side.

diff-gone = Uklonjeno:
diff-new = Dodano:
diff-same = Oba su teksta jednaka.
