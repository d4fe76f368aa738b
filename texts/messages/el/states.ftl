# Where a request stands.

request-state-draft = Πρόχειρο
request-state-received = Παραλήφθηκε
request-state-in-review = Υπό εξέταση
request-state-asked = Τέθηκε ερώτηση
request-state-accepted = Εγκρίθηκε
request-state-refused = Απορρίφθηκε
request-state-ready = Έτοιμο
request-state-live = Σε λειτουργία
request-state-suspended = Σε αναστολή
request-state-withdrawn = Αποσύρθηκε
request-state-terminated = Τερματίστηκε
