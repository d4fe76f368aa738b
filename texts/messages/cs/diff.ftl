# Two versions of a text side by side.

diff-gone = Odstraněno:
diff-new = Přidáno:
diff-same = Oba texty jsou stejné.
