# Two versions of a text side by side.

diff-gone = Removed:
diff-new = Added:
diff-same = Both texts are the same.
