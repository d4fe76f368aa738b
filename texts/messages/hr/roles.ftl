# The roles people have, in an organisation and at the gatekeeper.

role-owner = Vlasnik
role-signatory = Potpisnik
role-engineer = Inženjer
role-viewer = Čitatelj

role-reviewer = Referent
role-approver = Odobravatelj
role-counsel = Pravnik
role-auditor = Revizor
role-admin = Administrator
