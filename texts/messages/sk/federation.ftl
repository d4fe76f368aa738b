# Signing in through identity providers.

federation-with = Prihlásiť sa cez: { $name }
