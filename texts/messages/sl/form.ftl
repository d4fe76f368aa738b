# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Število znakov v polju „{ $label }“: { $count }. Največje dovoljeno število: { $max }.
form-invisible = Polje „{ $label }“ vsebuje neviden krmilni znak ({ $code }). Odstranite ga ali besedilo natipkajte, namesto da ga prilepite.
form-one-line = Polje „{ $label }“ mora imeti samo eno vrstico. Odstranite prelome vrstic.
form-name-with-address = Polje „{ $label }“ vsebuje spletni naslov. Vnesite samo ime.
form-email-missing = Vnesite e-naslov, na primer name@example.org.
form-email = Polje „{ $label }“ ne vsebuje e-naslova. Ta mora biti podoben temu: name@example.org.
form-https-missing = Izpolnite polje „{ $label }“. Vnesite celoten naslov, ki se začne s https://.
form-https = Polje „{ $label }“ mora vsebovati celoten naslov, ki se začne s https://, na primer https://chat.example.org/path.
