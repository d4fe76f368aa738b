# Signing in through identity providers.

federation-with = Sign in with { $name }
