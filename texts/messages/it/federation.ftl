# Accesso tramite fornitori di identità.

federation-with = Accedi con { $name }
