# Two versions of a text side by side.

diff-gone = Bainte:
diff-new = Curtha leis:
diff-same = Is ionann an dá théacs.
