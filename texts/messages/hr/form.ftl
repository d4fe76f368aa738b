# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Broj znakova u polju „{ $label }”: { $count }. Najveći dopušteni broj: { $max }.
form-invisible = Polje „{ $label }” sadržava nevidljivi upravljački znak ({ $code }). Uklonite ga ili upišite tekst umjesto da ga zalijepite.
form-one-line = Polje „{ $label }” mora imati samo jedan redak. Uklonite prijelome redaka.
form-name-with-address = Polje „{ $label }” sadržava internetsku adresu. Unesite samo naziv.
form-email-missing = Unesite adresu e-pošte, na primjer name@example.org.
form-email = Polje „{ $label }” ne sadržava adresu e-pošte. Ona treba izgledati ovako: name@example.org.
form-https-missing = Ispunite polje „{ $label }”. Unesite potpunu adresu koja počinje s https://.
form-https = Polje „{ $label }” mora sadržavati potpunu adresu koja počinje s https://, na primjer https://chat.example.org/path.
