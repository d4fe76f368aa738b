# Signing in through identity providers.

federation-with = Inloggen met { $name }
