# Devices people sign in from.

device-browser-on-system = { $browser } på { $system }
device-system = En webbläsare på { $system }
device-unknown = En okänd enhet
device-nowhere = okänt

device-deny-title = Var det inte du?
device-deny-lead = Då känner någon annan till ditt lösenord. Avsluta nu alla sessioner för ditt konto. Vi skickar en länk till dig så att du kan välja ett nytt lösenord.
device-deny = Avsluta alla sessioner
