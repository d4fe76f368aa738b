# The sections of providers and staff.

nav-queue = Fila de espera
nav-mentions = Menções
nav-audit = Registo de auditoria
nav-reports = Relatórios
nav-staff = Pessoal
nav-clients = Clientes da API
nav-overview = Visão geral
nav-members = Membros
nav-dashboard = Painel
