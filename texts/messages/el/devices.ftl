# Devices people sign in from.

device-browser-on-system = { $browser } σε { $system }
device-system = Πρόγραμμα περιήγησης σε { $system }
device-unknown = Άγνωστη συσκευή
device-nowhere = άγνωστο

device-deny-title = Δεν ήσασταν εσείς;
device-deny-lead = Τότε κάποιος άλλος γνωρίζει τον κωδικό πρόσβασής σας. Τερματίστε τώρα όλες τις συνεδρίες του λογαριασμού σας· θα σας στείλουμε σύνδεσμο για νέο κωδικό πρόσβασης.
device-deny = Τερματισμός όλων των συνεδριών
