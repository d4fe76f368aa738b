# The roles people have, in an organisation and at the gatekeeper.

role-owner = Lastnik
role-signatory = Podpisnik
role-engineer = Inženir
role-viewer = Opazovalec

role-reviewer = Ocenjevalec
role-approver = Odobritelj
role-counsel = Pravnik
role-auditor = Revizor
role-admin = Skrbnik
