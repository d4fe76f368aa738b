# The sections of providers and staff.

nav-queue = Wachtrij
nav-mentions = Vermeldingen
nav-audit = Auditlogboek
nav-reports = Rapporten
nav-staff = Medewerkers
nav-clients = API-clients
nav-overview = Overzicht
nav-members = Leden
nav-dashboard = Dashboard
