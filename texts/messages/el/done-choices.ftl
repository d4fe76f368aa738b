# What people at /choices just did, and what comes next.

done-on = Ενεργοποιήθηκε
done-on-next = Μπορείτε να απενεργοποιήσετε την εφαρμογή εδώ ανά πάσα στιγμή.

done-off = Απενεργοποιήθηκε
done-off-next = Δεν φτάνουν πλέον νέα μηνύματα από αυτή την εφαρμογή.

done-password = Ο κωδικός πρόσβασής σας άλλαξε
done-password-next = Όλες οι άλλες συνεδρίες τερματίστηκαν.

done-sessions-ended = Όλες οι άλλες συνεδρίες τερματίστηκαν
done-sessions-ended-next = Μόνο αυτή η συσκευή είναι συνδεδεμένη.

done-signed-out = Αποσυνδεθήκατε
done-signed-out-next = Κλείστε το πρόγραμμα περιήγησης, αν το χρησιμοποιούν και άλλοι.
