# The sections of providers and staff.

nav-queue = Eilė
nav-mentions = Paminėjimai
nav-audit = Audito žurnalas
nav-reports = Ataskaitos
nav-staff = Darbuotojai
nav-clients = API klientai
nav-overview = Apžvalga
nav-members = Nariai
nav-dashboard = Suvestinė
