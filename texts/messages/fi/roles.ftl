# Roolit organisaatiossa ja portinvartijan palveluksessa.

role-owner = Omistaja
role-signatory = Allekirjoittaja
role-engineer = Tekninen asiantuntija
role-viewer = Lukija

role-reviewer = Käsittelijä
role-approver = Hyväksyjä
role-counsel = Juristi
role-auditor = Tarkastaja
role-admin = Ylläpitäjä
