# The roles people have, in an organisation and at the gatekeeper.

role-owner = Úinéir
role-signatory = Sínitheoir
role-engineer = Innealtóir
role-viewer = Breathnóir

role-reviewer = Athbhreithneoir
role-approver = Ceadaitheoir
role-counsel = Comhairleoir dlí
role-auditor = Iniúchóir
role-admin = Riarthóir
