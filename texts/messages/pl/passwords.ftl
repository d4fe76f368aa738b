# Choosing a password, and why one is refused.

password-title = Hasło
password-what = Po zmianie trwa tylko ta sesja. Wszystkie inne się kończą.
password-present = Obecne hasło
password-new = Nowe hasło
password-change = Zmień hasło
password-not-yours = To nie jest Twoje hasło. Sprawdź je i spróbuj ponownie.

password-short = { $count ->
    [one] Hasło ma { $count } znak. Potrzeba co najmniej { $min }. Dobre są trzy lub cztery słowa niezwiązane ze sobą.
    [few] Hasło ma { $count } znaki. Potrzeba co najmniej { $min }. Dobre są trzy lub cztery słowa niezwiązane ze sobą.
   *[many] Hasło ma { $count } znaków. Potrzeba co najmniej { $min }. Dobre są trzy lub cztery słowa niezwiązane ze sobą.
}
password-repeats = W haśle powtarza się jeden znak. Dobre są trzy lub cztery słowa niezwiązane ze sobą.
password-is-email = Hasło jest Twoim adresem e-mail. Wybierz coś, czego inni nie odgadną.
password-common = To jedno z haseł, które wszyscy próbują najpierw, bez względu na to, co stoi przed nim lub po nim. Dobre są trzy lub cztery słowa niezwiązane ze sobą.
password-guessed = To hasło można szybko odgadnąć. Dobre są trzy lub cztery słowa niezwiązane ze sobą.
password-guessed-because = To hasło można szybko odgadnąć. { $why } Dobre są trzy lub cztery słowa niezwiązane ze sobą.

password-rows = Sąsiednie klawisze w rzędzie łatwo odgadnąć.
password-keyboard = Krótkie wzory na klawiaturze łatwo odgadnąć.
password-aaa = Powtórzenia takie jak „aaa” łatwo odgadnąć.
password-abcabc = Powtórzenia takie jak „abcabcabc” odgadnąć tylko trochę trudniej niż „abc”.
password-top-10 = Jest jednym z dziesięciu najpopularniejszych haseł.
password-top-100 = Jest jednym ze stu najpopularniejszych haseł.
password-very-common = To bardzo popularne hasło.
password-similar = Jest podobne do często używanego hasła.
password-sequence = Ciągi takie jak abc lub 6543 łatwo odgadnąć.
password-years = Daty roczne z ostatnich lat łatwo odgadnąć.
password-word = Pojedyncze słowo łatwo odgadnąć.
password-dates = Daty często łatwo odgadnąć.
password-name = Same imiona i nazwiska łatwo odgadnąć.
password-common-name = Popularne imiona i nazwiska łatwo odgadnąć.
