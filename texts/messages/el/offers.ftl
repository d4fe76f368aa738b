# The published reference offers.

offers-lead = Κάθε έκδοση δημοσιεύεται μία φορά και δεν αλλάζει ποτέ. Η συμφωνία αναφέρει την έκδοση βάσει της οποίας υπογράφηκε και τη σύνοψη κατακερματισμού της (hash).
offers-caption = Δημοσιευμένες προσφορές
offers-offer = Προσφορά
offers-version = Έκδοση
offers-published = Δημοσίευση
offers-empty = Δεν έχει δημοσιευθεί ακόμη καμία προσφορά.
offers-version-n = Έκδοση { $n }
offers-published-at = Δημοσιεύθηκε: { $at }
offers-hash = SHA-256 του κειμένου:
offers-changed = Τι άλλαξε από την έκδοση { $n }
