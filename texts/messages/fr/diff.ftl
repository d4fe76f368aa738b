# Two versions of a text side by side.

diff-gone = Supprimé :
diff-new = Ajouté :
diff-same = Les deux textes sont identiques.
