# The roles people have, in an organisation and at the gatekeeper.

role-owner = Vlastník
role-signatory = Podpisovateľ
role-engineer = Technik
role-viewer = Pozorovateľ

role-reviewer = Posudzovateľ
role-approver = Schvaľovateľ
role-counsel = Právnik
role-auditor = Audítor
role-admin = Správca
