# Signing in through identity providers.

federation-with = Prisijungti per „{ $name }“
