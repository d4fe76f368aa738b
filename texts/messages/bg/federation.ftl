# Signing in through identity providers.

federation-with = Вход чрез { $name }
