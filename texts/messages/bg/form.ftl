# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Брой знаци в полето „{ $label }“: { $count }. Допускат се най-много { $max }.
form-invisible = Полето „{ $label }“ съдържа невидим управляващ знак ({ $code }). Премахнете го или въведете текста отново, вместо да го поставяте.
form-one-line = Полето „{ $label }“ трябва да е на един ред. Премахнете новите редове.
form-name-with-address = Полето „{ $label }“ съдържа уебадрес. Въведете само името.
form-email-missing = Въведете имейл адрес, например name@example.org.
form-email = Полето „{ $label }“ не съдържа имейл адрес. Той трябва да изглежда така: name@example.org.
form-https-missing = Попълнете полето „{ $label }“. Въведете пълен адрес, който започва с https://.
form-https = Полето „{ $label }“ трябва да съдържа пълен адрес, който започва с https://, например https://chat.example.org/path.
