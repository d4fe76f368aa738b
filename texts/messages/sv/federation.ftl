# Signing in through identity providers.

federation-with = Logga in med { $name }
