# Signing in through identity providers.

federation-with = Log ind med { $name }
