# Two versions of a text side by side.

diff-gone = Entfernt:
diff-new = Neu:
diff-same = Beide Texte sind gleich.
