# Inimeste rollid organisatsioonis ja pääsuvalitseja juures.

role-owner = Omanik
role-signatory = Allkirjastaja
role-engineer = Insener
role-viewer = Vaatleja

role-reviewer = Läbivaataja
role-approver = Heakskiitja
role-counsel = Jurist
role-auditor = Audiitor
role-admin = Haldaja
