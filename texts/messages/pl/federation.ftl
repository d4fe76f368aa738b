# Signing in through identity providers.

federation-with = Zaloguj się przez: { $name }
