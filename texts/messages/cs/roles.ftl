# The roles people have, in an organisation and at the gatekeeper.

role-owner = Vlastník
role-signatory = Signatář
role-engineer = Technik
role-viewer = Čtenář

role-reviewer = Posuzovatel
role-approver = Schvalovatel
role-counsel = Právník
role-auditor = Auditor
role-admin = Správce
