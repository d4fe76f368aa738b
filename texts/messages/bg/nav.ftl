# The sections of providers and staff.

nav-queue = Опашка
nav-mentions = Споменавания
nav-audit = Одитен дневник
nav-reports = Отчети
nav-staff = Служители
nav-clients = Клиенти на API
nav-overview = Общ преглед
nav-members = Членове
nav-dashboard = Табло
