# The roles people have, in an organisation and at the gatekeeper.

role-owner = Ägare
role-signatory = Undertecknare
role-engineer = Tekniker
role-viewer = Läsare

role-reviewer = Granskare
role-approver = Godkännare
role-counsel = Jurist
role-auditor = Revisor
role-admin = Administratör
