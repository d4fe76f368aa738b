# Signing in through identity providers.

federation-with = Prijava prek: { $name }
