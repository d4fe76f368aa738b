# Signing in through identity providers.

federation-with = Bejelentkezés ezzel: { $name }
