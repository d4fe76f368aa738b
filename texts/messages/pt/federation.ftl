# Signing in through identity providers.

federation-with = Iniciar sessão com { $name }
