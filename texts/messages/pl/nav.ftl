# The sections of providers and staff.

nav-queue = Kolejka
nav-mentions = Wzmianki
nav-audit = Dziennik audytu
nav-reports = Raporty
nav-staff = Personel
nav-clients = Klienci API
nav-overview = Przegląd
nav-members = Członkowie
nav-dashboard = W liczbach
