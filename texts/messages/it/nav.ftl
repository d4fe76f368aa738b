# The sections of providers and staff.

nav-queue = Coda
nav-mentions = Menzioni
nav-audit = Registro di audit
nav-reports = Relazioni
nav-staff = Personale
nav-clients = Client API
nav-overview = Panoramica
nav-members = Membri
nav-dashboard = Cruscotto
