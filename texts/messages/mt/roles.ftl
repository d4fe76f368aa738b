# The roles people have, in an organisation and at the gatekeeper.

role-owner = Sid
role-signatory = Firmatarju
role-engineer = Inġinier
role-viewer = Osservatur

role-reviewer = Eżaminatur
role-approver = Approvatur
role-counsel = Konsulent legali
role-auditor = Awditur
role-admin = Amministratur
