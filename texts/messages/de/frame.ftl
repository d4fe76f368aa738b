frame-sign-in = Anmelden
