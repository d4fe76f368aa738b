# Two versions of a text side by side.

diff-gone = Eliminat:
diff-new = Adăugat:
diff-same = Cele două texte sunt identice.
