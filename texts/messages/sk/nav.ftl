# The sections of providers and staff.

nav-queue = Poradovník
nav-mentions = Zmienky
nav-audit = Auditný záznam
nav-reports = Správy
nav-staff = Pracovníci
nav-clients = Klienti API
nav-overview = Prehľad
nav-members = Členovia
nav-dashboard = V číslach
