# The sections of providers and staff.

nav-queue = Ουρά αναμονής
nav-mentions = Αναφορές
nav-audit = Αρχείο ελέγχου
nav-reports = Εκθέσεις
nav-staff = Προσωπικό
nav-clients = Πελάτες API
nav-overview = Επισκόπηση
nav-members = Μέλη
nav-dashboard = Πίνακας στοιχείων
