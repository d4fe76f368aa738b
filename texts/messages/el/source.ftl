# Where the source of the running version is offered.

source-title = Πηγαίος κώδικας
source-licence = Το Causeway είναι ελεύθερο λογισμικό υπό τους όρους της GNU Affero General Public License, αποκλειστικά έκδοση 3.
source-terms = Μπορείτε να το χρησιμοποιείτε, να το μελετάτε, να το τροποποιείτε και να το διαμοιράζεστε. Όποιος το λειτουργεί για άλλους πρέπει να τους προσφέρει τον πηγαίο κώδικά του.
source-version = Αυτή είναι η έκδοση { $version }. Ο πηγαίος κώδικάς της:
