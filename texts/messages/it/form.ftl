# Che cosa può non andare in un campo. L’etichetta è quella che sta sopra il campo.

form-too-long = «{ $label }» contiene { $count } caratteri. Il massimo è { $max }.
form-invisible = «{ $label }» contiene un carattere di controllo invisibile ({ $code }). Rimuovilo, oppure scrivi di nuovo il testo invece di incollarlo.
form-one-line = «{ $label }» deve stare su una sola riga. Rimuovi le interruzioni di riga.
form-name-with-address = «{ $label }» contiene un indirizzo web. Inserisci solo il nome.
form-email-missing = Inserisci un indirizzo e-mail, ad esempio nome@example.org.
form-email = «{ $label }» non è un indirizzo e-mail. Deve avere la forma nome@example.org.
form-https-missing = Inserisci «{ $label }»: un indirizzo completo che inizi con https://.
form-https = «{ $label }» deve essere un indirizzo completo che inizi con https://, ad esempio https://chat.example.org/path.
