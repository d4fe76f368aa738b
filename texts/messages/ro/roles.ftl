# The roles people have, in an organisation and at the gatekeeper.

role-owner = Proprietar
role-signatory = Semnatar
role-engineer = Inginer
role-viewer = Observator

role-reviewer = Examinator
role-approver = Aprobator
role-counsel = Consilier juridic
role-auditor = Auditor
role-admin = Administrator
