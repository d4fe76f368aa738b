# The kinds of ground by which refusals are counted.

category-missing = Επιλέξτε το είδος του λόγου.
category-legend = Είδος λόγου
category-integrity = Ακεραιότητα της υπηρεσίας
category-security = Ασφάλεια
category-privacy = Ιδιωτικότητα
category-eligibility = Δεν είναι πάροχος κατά το άρθρο 7
category-unanswered = Ερωτήσεις που έμειναν αναπάντητες
category-other = Άλλος λόγος
