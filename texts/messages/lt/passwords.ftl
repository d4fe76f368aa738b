# Choosing a password, and why one is refused.

password-title = Slaptažodis
password-what = Pakeitus slaptažodį, tęsiasi tik ši sesija. Visos kitos baigiasi.
password-present = Dabartinis slaptažodis
password-new = Naujas slaptažodis
password-change = Pakeisti slaptažodį
password-not-yours = Tai ne jūsų slaptažodis. Patikrinkite jį ir bandykite dar kartą.

password-short = { $count ->
    [one] Slaptažodyje yra { $count } ženklas. Reikia ne mažiau kaip { $min }; gerai tinka trys ar keturi tarpusavyje nesusiję žodžiai.
    [few] Slaptažodyje yra { $count } ženklai. Reikia ne mažiau kaip { $min }; gerai tinka trys ar keturi tarpusavyje nesusiję žodžiai.
   *[other] Slaptažodyje yra { $count } ženklų. Reikia ne mažiau kaip { $min }; gerai tinka trys ar keturi tarpusavyje nesusiję žodžiai.
}
password-repeats = Slaptažodyje kartojamas vienas ir tas pats ženklas. Gerai tinka trys ar keturi tarpusavyje nesusiję žodžiai.
password-is-email = Slaptažodis sutampa su jūsų el. pašto adresu. Pasirinkite tai, ko kiti negalėtų atspėti.
password-common = Tai vienas iš slaptažodžių, kuriuos visi bando pirmiausia, kad ir kas būtų prieš jį ar po jo. Gerai tinka trys ar keturi tarpusavyje nesusiję žodžiai.
password-guessed = Šis slaptažodis būtų greitai atspėtas. Gerai tinka trys ar keturi tarpusavyje nesusiję žodžiai.
password-guessed-because = Šis slaptažodis būtų greitai atspėtas. { $why } Gerai tinka trys ar keturi tarpusavyje nesusiję žodžiai.

password-rows = Iš eilės einančius klavišus lengva atspėti.
password-keyboard = Trumpas klavišų sekas lengva atspėti.
password-aaa = Pasikartojimus, kaip „aaa“, lengva atspėti.
password-abcabc = Pasikartojimus, kaip „abcabcabc“, tik šiek tiek sunkiau atspėti nei „abc“.
password-top-10 = Jis yra tarp dešimties dažniausių slaptažodžių.
password-top-100 = Jis yra tarp šimto dažniausių slaptažodžių.
password-very-common = Tai labai dažnas slaptažodis.
password-similar = Jis panašus į dažnai naudojamą slaptažodį.
password-sequence = Tokias sekas kaip abc arba 6543 lengva atspėti.
password-years = Pastarųjų metų skaičius lengva atspėti.
password-word = Pavienį žodį lengva atspėti.
password-dates = Datas dažnai lengva atspėti.
password-name = Pavienius vardus ir pavardes lengva atspėti.
password-common-name = Dažnus vardus ir pavardes lengva atspėti.
