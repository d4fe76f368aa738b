# Two versions of a text side by side.

diff-gone = Eemaldatud:
diff-new = Lisatud:
diff-same = Mõlemad tekstid on samad.
