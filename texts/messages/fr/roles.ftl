# The roles people have, in an organisation and at the gatekeeper.

role-owner = Propriétaire
role-signatory = Signataire
role-engineer = Technique
role-viewer = Lecture

role-reviewer = Examen
role-approver = Approbation
role-counsel = Juridique
role-auditor = Audit
role-admin = Administration
