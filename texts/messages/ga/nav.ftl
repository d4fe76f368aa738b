# The sections of providers and staff.

nav-queue = Scuaine
nav-mentions = Luanna
nav-audit = Loga iniúchta
nav-reports = Tuarascálacha
nav-staff = Foireann
nav-clients = Cliaint API
nav-overview = Forbhreathnú
nav-members = Baill
nav-dashboard = Deais
