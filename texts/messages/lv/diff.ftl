# Two versions of a text side by side.

diff-gone = Noņemts:
diff-new = Pievienots:
diff-same = Abi teksti ir vienādi.
