# The sections of providers and staff.

nav-queue = Čakalna vrsta
nav-mentions = Omembe
nav-audit = Revizijska sled
nav-reports = Poročila
nav-staff = Osebje
nav-clients = Odjemalci API
nav-overview = Pregled
nav-members = Člani
nav-dashboard = V številkah
