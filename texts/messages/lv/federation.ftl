# Signing in through identity providers.

federation-with = Pieslēgties ar { $name }
