# I ruoli delle persone, in un’organizzazione e presso il gatekeeper.

role-owner = Titolare
role-signatory = Firmatario
role-engineer = Tecnico
role-viewer = Lettore

role-reviewer = Esaminatore
role-approver = Approvatore
role-counsel = Consulente legale
role-auditor = Auditor
role-admin = Amministratore
