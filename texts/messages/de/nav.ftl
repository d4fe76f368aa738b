# Die Bereiche für Anbieter und Personal.

nav-queue = Warteschlange
nav-mentions = Erwähnungen
nav-audit = Prüfprotokoll
nav-reports = Berichte
nav-staff = Personal
nav-clients = API-Clients
nav-overview = Übersicht
nav-members = Mitglieder
nav-dashboard = In Zahlen
