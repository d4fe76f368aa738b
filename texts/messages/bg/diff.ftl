# Two versions of a text side by side.

diff-gone = Премахнато:
diff-new = Добавено:
diff-same = Двата текста са еднакви.
