# The sections of providers and staff.

nav-queue = Fronta
nav-mentions = Zmínky
nav-audit = Auditní záznam
nav-reports = Zprávy
nav-staff = Pracovníci
nav-clients = Klienti API
nav-overview = Přehled
nav-members = Členové
nav-dashboard = V číslech
