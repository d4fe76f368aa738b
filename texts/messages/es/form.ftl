# Lo que puede estar mal en cualquier campo. La etiqueta es la que figura encima de él.

form-too-long = «{ $label }» tiene { $count } caracteres. El máximo es { $max }.
form-invisible = «{ $label }» contiene un carácter de control invisible ({ $code }). Elimínelo, o escriba el texto de nuevo en lugar de pegarlo.
form-one-line = «{ $label }» debe ocupar una sola línea. Elimine los saltos de línea.
form-name-with-address = «{ $label }» contiene una dirección web. Indique solo el nombre.
form-email-missing = Indique una dirección de correo electrónico, por ejemplo: nombre@example.org.
form-email = «{ $label }» no es una dirección de correo electrónico. Debe tener la forma nombre@example.org.
form-https-missing = Indique «{ $label }»: una dirección completa que empiece por https://.
form-https = «{ $label }» debe ser una dirección completa que empiece por https://, por ejemplo: https://chat.example.org/path.
