# Devices people sign in from.

device-browser-on-system = { $browser } sur { $system }
device-system = Un navigateur sur { $system }
device-unknown = Un appareil inconnu
device-nowhere = inconnu

device-deny-title = Ce n’était pas vous ?
device-deny-lead = Alors quelqu’un d’autre connaît votre mot de passe. Mettez fin maintenant à toutes les sessions de votre compte ; nous vous envoyons un lien pour un nouveau mot de passe.
device-deny = Mettre fin à toutes les sessions
