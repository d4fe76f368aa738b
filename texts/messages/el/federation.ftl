# Signing in through identity providers.

federation-with = Σύνδεση με { $name }
