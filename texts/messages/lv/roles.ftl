# The roles people have, in an organisation and at the gatekeeper.

role-owner = Īpašnieks
role-signatory = Parakstītājs
role-engineer = Inženieris
role-viewer = Skatītājs

role-reviewer = Izskatītājs
role-approver = Apstiprinātājs
role-counsel = Jurists
role-auditor = Auditors
role-admin = Administrators
