# Two versions of a text side by side.

diff-gone = Imneħħi:
diff-new = Miżjud:
diff-same = Iż-żewġ testi huma l-istess.
