# The roles people have, in an organisation and at the gatekeeper.

role-owner = Owner
role-signatory = Signatory
role-engineer = Engineer
role-viewer = Viewer

role-reviewer = Reviewer
role-approver = Approver
role-counsel = Counsel
role-auditor = Auditor
role-admin = Administrator
