# Two versions of a text side by side.

diff-gone = Odstranjeno:
diff-new = Dodano:
diff-same = Besedili sta enaki.
