# Two versions of a text side by side.

diff-gone = Törölve:
diff-new = Hozzáadva:
diff-same = A két szöveg azonos.
