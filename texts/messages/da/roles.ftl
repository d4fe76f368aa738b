# The roles people have, in an organisation and at the gatekeeper.

role-owner = Ejer
role-signatory = Underskriver
role-engineer = Tekniker
role-viewer = Læser

role-reviewer = Sagsbehandler
role-approver = Godkender
role-counsel = Jurist
role-auditor = Revisor
role-admin = Administrator
