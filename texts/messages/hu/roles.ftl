# The roles people have, in an organisation and at the gatekeeper.

role-owner = Tulajdonos
role-signatory = Aláíró
role-engineer = Mérnök
role-viewer = Megtekintő

role-reviewer = Elbíráló
role-approver = Jóváhagyó
role-counsel = Jogtanácsos
role-auditor = Auditor
role-admin = Rendszergazda
