# The roles people have, in an organisation and at the gatekeeper.

role-owner = Właściciel
role-signatory = Osoba podpisująca
role-engineer = Inżynier
role-viewer = Obserwator

role-reviewer = Osoba rozpatrująca
role-approver = Osoba zatwierdzająca
role-counsel = Prawnik
role-auditor = Audytor
role-admin = Administrator
