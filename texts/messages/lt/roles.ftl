# The roles people have, in an organisation and at the gatekeeper.

role-owner = Savininkas
role-signatory = Pasirašantis asmuo
role-engineer = Inžinierius
role-viewer = Stebėtojas

role-reviewer = Nagrinėtojas
role-approver = Tvirtintojas
role-counsel = Teisininkas
role-auditor = Auditorius
role-admin = Administratorius
