# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Počet znakov v poli „{ $label }“: { $count }. Povolené maximum: { $max }.
form-invisible = Pole „{ $label }“ obsahuje neviditeľný riadiaci znak ({ $code }). Odstráňte ho alebo text namiesto vkladania napíšte znova.
form-one-line = Pole „{ $label }“ musí mať iba jeden riadok. Odstráňte zalomenia riadkov.
form-name-with-address = Pole „{ $label }“ obsahuje webovú adresu. Zadajte len názov.
form-email-missing = Zadajte e-mailovú adresu, napríklad name@example.org.
form-email = Pole „{ $label }“ neobsahuje e-mailovú adresu. Mala by vyzerať takto: name@example.org.
form-https-missing = Vyplňte pole „{ $label }“. Zadajte úplnú adresu, ktorá sa začína na https://.
form-https = Pole „{ $label }“ musí obsahovať úplnú adresu, ktorá sa začína na https://, napríklad https://chat.example.org/path.
