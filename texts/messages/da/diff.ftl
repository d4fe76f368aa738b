# Two versions of a text side by side.

diff-gone = Fjernet:
diff-new = Tilføjet:
diff-same = De to tekster er ens.
