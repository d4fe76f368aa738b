# Was an einem Feld falsch sein kann. Die Bezeichnung ist die, die darüber steht.

form-too-long = „{ $label }“ hat { $count } Zeichen. Verwenden Sie höchstens { $max }.
form-invisible = „{ $label }“ enthält ein unsichtbares Steuerzeichen ({ $code }). Entfernen Sie es, oder tippen Sie den Text neu, statt ihn einzufügen.
form-one-line = „{ $label }“ muss in einer Zeile stehen. Entfernen Sie die Zeilenumbrüche.
form-name-with-address = „{ $label }“ enthält eine Webadresse. Geben Sie nur den Namen ein.
form-email-missing = Geben Sie eine E-Mail-Adresse ein, etwa name@example.org.
form-email = „{ $label }“ ist keine E-Mail-Adresse. Sie sollte aussehen wie name@example.org.
form-https-missing = Geben Sie „{ $label }“ ein: eine vollständige Adresse, die mit https:// beginnt.
form-https = „{ $label }“ muss eine vollständige Adresse sein, die mit https:// beginnt, etwa https://chat.example.org/path.
