# Signing in through identity providers.

federation-with = Přihlásit se přes: { $name }
