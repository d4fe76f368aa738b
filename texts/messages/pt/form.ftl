# What may be wrong with any field. The label is the one that stands above it.

form-too-long = O campo «{ $label }» tem { $count } caracteres. Utilize no máximo { $max }.
form-invisible = O campo «{ $label }» contém um carácter de controlo invisível ({ $code }). Apague-o, ou escreva o texto de novo em vez de o colar.
form-one-line = O campo «{ $label }» só pode ter uma linha. Apague as quebras de linha.
form-name-with-address = O campo «{ $label }» contém um endereço Web. Indique apenas o nome.
form-email-missing = Indique um endereço de correio eletrónico, por exemplo nome@example.org.
form-email = O campo «{ $label }» não contém um endereço de correio eletrónico válido. Exemplo: nome@example.org.
form-https-missing = Preencha o campo «{ $label }» com um endereço completo que comece por https://.
form-https = O campo «{ $label }» tem de conter um endereço completo que comece por https://, por exemplo https://chat.example.org/path.
