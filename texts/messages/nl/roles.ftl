# The roles people have, in an organisation and at the gatekeeper.

role-owner = Eigenaar
role-signatory = Ondertekenaar
role-engineer = Technicus
role-viewer = Lezer

role-reviewer = Beoordelaar
role-approver = Goedkeurder
role-counsel = Jurist
role-auditor = Auditor
role-admin = Beheerder
