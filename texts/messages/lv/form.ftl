# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Laukā “{ $label }” rakstzīmju skaits ir { $count }. Lielākais atļautais skaits: { $max }.
form-invisible = Laukā “{ $label }” ir neredzama vadības rakstzīme ({ $code }). Noņemiet to vai ierakstiet tekstu no jauna, nevis ielīmējiet.
form-one-line = Laukā “{ $label }” jābūt vienai rindai. Noņemiet rindu pārtraukumus.
form-name-with-address = Laukā “{ $label }” ir tīmekļa adrese. Ievadiet tikai nosaukumu vai vārdu.
form-email-missing = Ievadiet e-pasta adresi, piemēram, vards@example.org.
form-email = Laukā “{ $label }” nav derīgas e-pasta adreses. Piemērs: vards@example.org.
form-https-missing = Aizpildiet lauku “{ $label }”: ievadiet pilnu adresi, kas sākas ar https://.
form-https = Laukā “{ $label }” jābūt pilnai adresei, kas sākas ar https://, piemēram, https://chat.example.org/path.
