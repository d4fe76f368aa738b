# What may be wrong with any field. The label is the one that stands above it.

form-too-long = ”{ $label }” har { $count } tecken. Använd högst { $max }.
form-invisible = ”{ $label }” innehåller ett osynligt styrtecken ({ $code }). Ta bort det, eller skriv texten på nytt i stället för att klistra in den.
form-one-line = ”{ $label }” måste stå på en rad. Ta bort radbrytningarna.
form-name-with-address = ”{ $label }” innehåller en webbadress. Ange bara namnet.
form-email-missing = Ange en e-postadress, till exempel name@example.org.
form-email = ”{ $label }” är inte en e-postadress. Den ska se ut som name@example.org.
form-https-missing = Fyll i ”{ $label }”: en fullständig adress som börjar med https://.
form-https = ”{ $label }” måste vara en fullständig adress som börjar med https://, till exempel https://chat.example.org/path.
