# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Το πεδίο «{ $label }» έχει { $count } χαρακτήρες. Επιτρέπονται έως { $max }.
form-invisible = Το πεδίο «{ $label }» περιέχει αόρατο χαρακτήρα ελέγχου ({ $code }). Διαγράψτε τον ή πληκτρολογήστε ξανά το κείμενο αντί να το επικολλήσετε.
form-one-line = Το πεδίο «{ $label }» πρέπει να έχει μία μόνο γραμμή. Διαγράψτε τις αλλαγές γραμμής.
form-name-with-address = Το πεδίο «{ $label }» περιέχει διεύθυνση ιστού. Εισαγάγετε μόνο το όνομα.
form-email-missing = Εισαγάγετε ηλεκτρονική διεύθυνση, για παράδειγμα name@example.org.
form-email = Το πεδίο «{ $label }» δεν περιέχει έγκυρη ηλεκτρονική διεύθυνση. Παράδειγμα: name@example.org.
form-https-missing = Συμπληρώστε στο πεδίο «{ $label }» πλήρη διεύθυνση που αρχίζει με https://.
form-https = Το πεδίο «{ $label }» πρέπει να περιέχει πλήρη διεύθυνση που αρχίζει με https://, για παράδειγμα https://chat.example.org/path.
