# Two versions of a text side by side.

diff-gone = Αφαιρέθηκε:
diff-new = Προστέθηκε:
diff-same = Τα δύο κείμενα είναι ίδια.
