# Two versions of a text side by side.

diff-gone = Rimosso:
diff-new = Aggiunto:
diff-same = I due testi sono uguali.
