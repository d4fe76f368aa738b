# Signing in through identity providers.

federation-with = Autentificare cu { $name }
