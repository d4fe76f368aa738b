# The sections of providers and staff.

nav-queue = Kju
nav-mentions = Aċċenni
nav-audit = Reġistru tal-awditjar
nav-reports = Rapporti
nav-staff = Persunal
nav-clients = Klijenti tal-API
nav-overview = Ħarsa ġenerali
nav-members = Membri
nav-dashboard = F’ċifri
