# The sections of providers and staff.

nav-queue = Järjekord
nav-mentions = Mainimised
nav-audit = Auditilogi
nav-reports = Aruanded
nav-staff = Töötajad
nav-clients = API kliendid
nav-overview = Ülevaade
nav-members = Liikmed
nav-dashboard = Arvudes
