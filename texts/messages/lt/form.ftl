# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Lauke „{ $label }“ ženklų skaičius yra { $count }. Didžiausias leidžiamas skaičius: { $max }.
form-invisible = Lauke „{ $label }“ yra nematomas valdymo ženklas ({ $code }). Pašalinkite jį arba tekstą ne įklijuokite, o įveskite iš naujo.
form-one-line = Lauke „{ $label }“ turi būti viena eilutė. Pašalinkite eilučių lūžius.
form-name-with-address = Lauke „{ $label }“ yra interneto adresas. Įveskite tik pavadinimą arba vardą.
form-email-missing = Įveskite el. pašto adresą, pavyzdžiui, vardas@example.org.
form-email = Lauke „{ $label }“ nurodytas ne el. pašto adresas. Pavyzdys: vardas@example.org.
form-https-missing = Užpildykite lauką „{ $label }“: įveskite visą adresą, prasidedantį https://.
form-https = Lauke „{ $label }“ turi būti visas adresas, prasidedantis https://, pavyzdžiui, https://chat.example.org/path.
