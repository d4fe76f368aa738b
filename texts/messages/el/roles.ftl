# The roles people have, in an organisation and at the gatekeeper.

role-owner = Ιδιοκτήτης
role-signatory = Υπογράφων
role-engineer = Μηχανικός
role-viewer = Αναγνώστης

role-reviewer = Εξεταστής
role-approver = Εγκρίνων
role-counsel = Νομικός σύμβουλος
role-auditor = Ελεγκτής
role-admin = Διαχειριστής
