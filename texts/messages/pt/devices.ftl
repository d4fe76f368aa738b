# Devices people sign in from.

device-browser-on-system = { $browser } em { $system }
device-system = Um navegador em { $system }
device-unknown = Um dispositivo desconhecido
device-nowhere = desconhecida

device-deny-title = Não iniciou esta sessão?
device-deny-lead = Então outra pessoa conhece a sua palavra-passe. Termine agora todas as sessões da sua conta; enviamos-lhe uma hiperligação para escolher uma nova palavra-passe.
device-deny = Terminar todas as sessões
