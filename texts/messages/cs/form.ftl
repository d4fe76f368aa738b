# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Počet znaků v poli „{ $label }“: { $count }. Povolené maximum: { $max }.
form-invisible = Pole „{ $label }“ obsahuje neviditelný řídicí znak ({ $code }). Odstraňte jej, nebo text místo vkládání napište znovu.
form-one-line = Pole „{ $label }“ musí mít jen jeden řádek. Odstraňte zalomení řádků.
form-name-with-address = Pole „{ $label }“ obsahuje webovou adresu. Zadejte jen název.
form-email-missing = Zadejte e-mailovou adresu, například name@example.org.
form-email = Pole „{ $label }“ neobsahuje e-mailovou adresu. Měla by vypadat takto: name@example.org.
form-https-missing = Vyplňte pole „{ $label }“. Zadejte úplnou adresu, která začíná https://.
form-https = Pole „{ $label }“ musí obsahovat úplnou adresu, která začíná https://, například https://chat.example.org/path.
