# Ce qui peut être faux dans n’importe quel champ. Le libellé est celui qui figure au-dessus.

form-too-long = « { $label } » compte { $count } caractères. Utilisez-en { $max } au plus.
form-invisible = « { $label } » contient un caractère de contrôle invisible ({ $code }). Retirez-le, ou saisissez le texte de nouveau au lieu de le coller.
form-one-line = « { $label } » doit tenir sur une ligne. Retirez les retours à la ligne.
form-name-with-address = « { $label } » contient une adresse web. Saisissez seulement le nom.
form-email-missing = Saisissez une adresse électronique, par exemple nom@example.org.
form-email = « { $label } » n’est pas une adresse électronique. Elle devrait ressembler à nom@example.org.
form-https-missing = Saisissez « { $label } », une adresse complète qui commence par https://.
form-https = « { $label } » doit être une adresse complète qui commence par https://, par exemple https://chat.example.org/chemin.
