# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Numărul de caractere din câmpul „{ $label }”: { $count }. Maximum permis: { $max }.
form-invisible = Câmpul „{ $label }” conține un caracter de control invizibil ({ $code }). Eliminați-l sau scrieți din nou textul în loc să îl lipiți.
form-one-line = Câmpul „{ $label }” trebuie să aibă un singur rând. Eliminați trecerile la rând nou.
form-name-with-address = Câmpul „{ $label }” conține o adresă web. Introduceți doar numele.
form-email-missing = Introduceți o adresă de e-mail, de exemplu nume@example.org.
form-email = Câmpul „{ $label }” nu conține o adresă de e-mail valabilă. Exemplu: nume@example.org.
form-https-missing = Completați câmpul „{ $label }” cu o adresă completă care începe cu https://.
form-https = Câmpul „{ $label }” trebuie să conțină o adresă completă care începe cu https://, de exemplu https://chat.example.org/path.
