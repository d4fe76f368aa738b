# The sections of providers and staff.

nav-queue = Queue
nav-mentions = Mentions
nav-audit = Audit
nav-reports = Reports
nav-staff = Staff
nav-clients = API clients
nav-overview = Overview
nav-members = Members
nav-dashboard = Dashboard
