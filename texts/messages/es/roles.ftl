# Las funciones de las personas, en una organización y en el guardián de acceso.

role-owner = Propietario
role-signatory = Firmante
role-engineer = Técnico
role-viewer = Lector

role-reviewer = Examinador
role-approver = Aprobador
role-counsel = Asesor jurídico
role-auditor = Auditor
role-admin = Administrador
