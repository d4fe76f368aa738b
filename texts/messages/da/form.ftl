# What may be wrong with any field. The label is the one that stands above it.

form-too-long = »{ $label }« har { $count } tegn. Brug højst { $max }.
form-invisible = »{ $label }« indeholder et usynligt styretegn ({ $code }). Fjern det, eller skriv teksten igen i stedet for at indsætte den.
form-one-line = »{ $label }« skal stå på én linje. Fjern linjeskiftene.
form-name-with-address = »{ $label }« indeholder en webadresse. Angiv kun navnet.
form-email-missing = Angiv en e-mailadresse, f.eks. name@example.org.
form-email = »{ $label }« er ikke en e-mailadresse. Den skal ligne name@example.org.
form-https-missing = Udfyld »{ $label }«: en fuldstændig adresse, der begynder med https://.
form-https = »{ $label }« skal være en fuldstændig adresse, der begynder med https://, f.eks. https://chat.example.org/path.
