# Two versions of a text side by side.

diff-gone = Pašalinta:
diff-new = Pridėta:
diff-same = Abu tekstai vienodi.
