# Anmelden über Identitätsanbieter.

federation-with = Mit { $name } anmelden
