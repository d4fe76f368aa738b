# Devices people sign in from.

device-browser-on-system = { $browser } v systému { $system }
device-system = Prohlížeč v systému { $system }
device-unknown = Neznámé zařízení
device-nowhere = neznámá

device-deny-title = Nebyli jste to vy?
device-deny-lead = Pak vaše heslo zná někdo jiný. Ukončete nyní všechny relace svého účtu; pošleme vám odkaz pro nové heslo.
device-deny = Ukončit všechny relace
