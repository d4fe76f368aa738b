# Two versions of a text side by side.

diff-gone = Poistettu:
diff-new = Lisätty:
diff-same = Tekstit ovat samat.
