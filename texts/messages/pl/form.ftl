# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Liczba znaków w polu „{ $label }”: { $count }. Dozwolone maksimum: { $max }.
form-invisible = Pole „{ $label }” zawiera niewidoczny znak sterujący ({ $code }). Usuń go albo wpisz tekst ponownie, zamiast go wklejać.
form-one-line = Pole „{ $label }” musi mieć tylko jeden wiersz. Usuń podziały wierszy.
form-name-with-address = Pole „{ $label }” zawiera adres internetowy. Wpisz samą nazwę.
form-email-missing = Podaj adres e-mail, na przykład name@example.org.
form-email = Pole „{ $label }” nie zawiera adresu e-mail. Adres powinien wyglądać tak: name@example.org.
form-https-missing = Wypełnij pole „{ $label }”. Podaj pełny adres zaczynający się od https://.
form-https = Pole „{ $label }” musi zawierać pełny adres zaczynający się od https://, na przykład https://chat.example.org/path.
