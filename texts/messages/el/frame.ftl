# The page around every page, and words that parts share.

frame-skip = Μετάβαση στο κύριο περιεχόμενο
frame-sign-in = Σύνδεση
frame-sign-out = Αποσύνδεση
frame-sections = Ενότητες
frame-breadcrumbs = Διαδρομή πλοήγησης
frame-provider = Πάροχος
frame-review = Εξέταση
frame-admin = Διαχείριση
frame-choices = Οι επιλογές σας
frame-about = Διαλειτουργικότητα υπηρεσιών μηνυμάτων βάσει του άρθρου 7 της πράξης για τις ψηφιακές αγορές.
frame-portal = Σχετικά με την πύλη
frame-offers = Προσφορές αναφοράς
frame-calculator = Υπολογισμός προθεσμιών
frame-policy = Πώς προστατεύονται οι λογαριασμοί
frame-source = Πηγαίος κώδικας
frame-language = Γλώσσα
frame-switch = Αλλαγή
frame-trace = Αναγνωριστικό ίχνους
frame-start = Μετάβαση στην αρχική σελίδα
frame-prove = Επιβεβαιώστε ότι είστε εσείς
frame-account = Μετάβαση στον λογαριασμό σας

form-problem = Πρόβλημα
form-problems = Υπάρχει πρόβλημα
form-change = Αλλαγή

pager-label = Σελίδες αυτού του καταλόγου
pager-previous = Προηγούμενη
pager-next = Επόμενη

timeline-table = Τα ίδια στοιχεία σε πίνακα
timeline-what = Τι
timeline-when = Πότε

tone-neutral = Σημείωση
tone-info = Πληροφορία
tone-success = Ολοκληρώθηκε
tone-warning = Προειδοποίηση
tone-problem = Πρόβλημα
