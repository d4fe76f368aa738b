# The sections of providers and staff.

nav-queue = Coadă de așteptare
nav-mentions = Mențiuni
nav-audit = Jurnal de audit
nav-reports = Rapoarte
nav-staff = Personal
nav-clients = Clienți API
nav-overview = Prezentare generală
nav-members = Membri
nav-dashboard = Tablou de bord
