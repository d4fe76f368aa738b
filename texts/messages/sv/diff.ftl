# Two versions of a text side by side.

diff-gone = Borttaget:
diff-new = Tillagt:
diff-same = Texterna är lika.
