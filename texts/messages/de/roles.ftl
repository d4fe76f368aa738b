# The roles people have, in an organisation and at the gatekeeper.

role-owner = Leitung
role-signatory = Zeichnung
role-engineer = Technik
role-viewer = Einsicht

role-reviewer = Prüfung
role-approver = Freigabe
role-counsel = Recht
role-auditor = Revision
role-admin = Verwaltung
