# The sections of providers and staff.

nav-queue = Red čekanja
nav-mentions = Spominjanja
nav-audit = Revizijski trag
nav-reports = Izvješća
nav-staff = Osoblje
nav-clients = Klijenti API-ja
nav-overview = Pregled
nav-members = Članovi
nav-dashboard = U brojkama
