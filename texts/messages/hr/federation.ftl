# Signing in through identity providers.

federation-with = Prijava putem: { $name }
