# The sections of providers and staff.

nav-queue = Várólista
nav-mentions = Említések
nav-audit = Auditnapló
nav-reports = Jelentések
nav-staff = Munkatársak
nav-clients = API-kliensek
nav-overview = Áttekintés
nav-members = Tagok
nav-dashboard = Számokban
