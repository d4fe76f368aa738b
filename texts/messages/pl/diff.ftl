# Two versions of a text side by side.

diff-gone = Usunięto:
diff-new = Dodano:
diff-same = Oba teksty są takie same.
