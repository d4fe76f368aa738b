# The sections of providers and staff.

nav-queue = Jono
nav-mentions = Maininnat
nav-audit = Tarkastusloki
nav-reports = Raportit
nav-staff = Henkilöstö
nav-clients = API-asiakkaat
nav-overview = Yleiskatsaus
nav-members = Jäsenet
nav-dashboard = Lukuina
