# Two versions of a text side by side.

diff-gone = Odstránené:
diff-new = Pridané:
diff-same = Oba texty sú rovnaké.
