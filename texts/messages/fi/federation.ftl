# Kirjautuminen identiteetintarjoajien kautta.

federation-with = Kirjaudu sisään: { $name }
