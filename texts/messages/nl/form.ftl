# What may be wrong with any field. The label is the one that stands above it.

form-too-long = “{ $label }” telt { $count } tekens. Gebruik er hoogstens { $max }.
form-invisible = “{ $label }” bevat een onzichtbaar stuurteken ({ $code }). Verwijder het, of typ de tekst opnieuw in plaats van die te plakken.
form-one-line = “{ $label }” moet op één regel staan. Verwijder de regeleinden.
form-name-with-address = “{ $label }” bevat een webadres. Vul alleen de naam in.
form-email-missing = Vul een e-mailadres in, bijvoorbeeld name@example.org.
form-email = “{ $label }” is geen e-mailadres. Een e-mailadres ziet eruit als name@example.org.
form-https-missing = Vul “{ $label }” in: een volledig adres dat begint met https://.
form-https = “{ $label }” moet een volledig adres zijn dat begint met https://, bijvoorbeeld https://chat.example.org/path.
