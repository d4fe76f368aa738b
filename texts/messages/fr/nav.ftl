# Les rubriques des fournisseurs et du personnel.

nav-queue = File d’attente
nav-mentions = Mentions
nav-audit = Journal d’audit
nav-reports = Rapports
nav-staff = Personnel
nav-clients = Clients API
nav-overview = Vue d’ensemble
nav-members = Membres
nav-dashboard = Tableau de bord
