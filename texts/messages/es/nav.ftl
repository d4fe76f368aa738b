# The sections of providers and staff.

nav-queue = Cola
nav-mentions = Menciones
nav-audit = Registro de auditoría
nav-reports = Informes
nav-staff = Personal
nav-clients = Clientes de la API
nav-overview = Vista general
nav-members = Miembros
nav-dashboard = Panel
