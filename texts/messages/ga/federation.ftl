# Signing in through identity providers.

federation-with = Logáil isteach le { $name }
