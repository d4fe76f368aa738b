# The roles people have, in an organisation and at the gatekeeper.

role-owner = Proprietário
role-signatory = Signatário
role-engineer = Técnico
role-viewer = Leitor

role-reviewer = Analista
role-approver = Aprovador
role-counsel = Jurista
role-auditor = Auditor
role-admin = Administrador
