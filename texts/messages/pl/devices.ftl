# Devices people sign in from.

device-browser-on-system = { $browser }, { $system }
device-system = Przeglądarka, { $system }
device-unknown = Nieznane urządzenie
device-nowhere = nieznana

device-deny-title = To nie Ty?
device-deny-lead = W takim razie ktoś inny zna Twoje hasło. Zakończ teraz wszystkie sesje swojego konta. Wyślemy Ci link do ustawienia nowego hasła.
device-deny = Zakończ wszystkie sesje
