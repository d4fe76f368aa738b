frame-sign-in = Se connecter
