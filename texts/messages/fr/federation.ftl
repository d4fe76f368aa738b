# La connexion par l’intermédiaire de fournisseurs d’identité.

federation-with = Se connecter avec { $name }
