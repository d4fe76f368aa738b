# The sections of providers and staff.

nav-queue = Kø
nav-mentions = Omtaler
nav-audit = Revisionslog
nav-reports = Rapporter
nav-staff = Medarbejdere
nav-clients = API-klienter
nav-overview = Oversigt
nav-members = Medlemmer
nav-dashboard = Nøgletal
