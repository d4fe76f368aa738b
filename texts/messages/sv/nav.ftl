# The sections of providers and staff.

nav-queue = Kö
nav-mentions = Omnämnanden
nav-audit = Revisionslogg
nav-reports = Rapporter
nav-staff = Personal
nav-clients = API-klienter
nav-overview = Översikt
nav-members = Medlemmar
nav-dashboard = I siffror
