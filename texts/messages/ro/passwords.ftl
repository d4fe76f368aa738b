# Choosing a password, and why one is refused.

password-title = Parolă
password-what = După schimbare continuă doar această sesiune. Toate celelalte se încheie.
password-present = Parola actuală
password-new = Parola nouă
password-change = Schimbă parola
password-not-yours = Aceasta nu este parola dumneavoastră. Verificați-o și încercați din nou.

password-short = { $count ->
    [one] Parola are { $count } caracter. Folosiți cel puțin { $min }; sunt potrivite trei sau patru cuvinte fără legătură între ele.
    [few] Parola are { $count } caractere. Folosiți cel puțin { $min }; sunt potrivite trei sau patru cuvinte fără legătură între ele.
   *[other] Parola are { $count } de caractere. Folosiți cel puțin { $min }; sunt potrivite trei sau patru cuvinte fără legătură între ele.
}
password-repeats = Parola repetă un singur caracter. Sunt potrivite trei sau patru cuvinte fără legătură între ele.
password-is-email = Parola este adresa dumneavoastră de e-mail. Alegeți ceva ce alții nu pot ghici.
password-common = Această parolă este una dintre cele pe care toată lumea le încearcă mai întâi, indiferent ce s-ar afla înainte sau după. Sunt potrivite trei sau patru cuvinte fără legătură între ele.
password-guessed = Această parolă s-ar ghici repede. Sunt potrivite trei sau patru cuvinte fără legătură între ele.
password-guessed-because = Această parolă s-ar ghici repede. { $why } Sunt potrivite trei sau patru cuvinte fără legătură între ele.

password-rows = Șirurile de taste alăturate sunt ușor de ghicit.
password-keyboard = Modelele scurte de pe tastatură sunt ușor de ghicit.
password-aaa = Repetițiile precum „aaa” sunt ușor de ghicit.
password-abcabc = Repetițiile precum „abcabcabc” sunt doar puțin mai greu de ghicit decât „abc”.
password-top-10 = Este una dintre cele mai frecvente 10 parole.
password-top-100 = Este una dintre cele mai frecvente 100 de parole.
password-very-common = Este o parolă foarte frecventă.
password-similar = Seamănă cu o parolă folosită frecvent.
password-sequence = Secvențele precum abc sau 6543 sunt ușor de ghicit.
password-years = Anii recenți sunt ușor de ghicit.
password-word = Un singur cuvânt este ușor de ghicit.
password-dates = Datele calendaristice sunt adesea ușor de ghicit.
password-name = Doar un nume sau un prenume este ușor de ghicit.
password-common-name = Numele și prenumele obișnuite sunt ușor de ghicit.
