# Signing in through identity providers.

federation-with = Idħol permezz ta’ { $name }
