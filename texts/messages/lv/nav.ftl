# The sections of providers and staff.

nav-queue = Rinda
nav-mentions = Pieminējumi
nav-audit = Audita žurnāls
nav-reports = Pārskati
nav-staff = Darbinieki
nav-clients = API klienti
nav-overview = Pārskats
nav-members = Dalībnieki
nav-dashboard = Skaitļos
