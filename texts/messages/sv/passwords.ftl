# Choosing a password, and why one is refused.

password-title = Lösenord
password-what = Efter bytet fortsätter bara den här sessionen. Alla andra avslutas.
password-present = Nuvarande lösenord
password-new = Nytt lösenord
password-change = Byt lösenord
password-not-yours = Detta är inte ditt lösenord. Kontrollera det och försök igen.

password-short = { $count ->
    [one] Lösenordet har { $count } tecken. Använd minst { $min }; tre eller fyra ord som inte har med varandra att göra är bra.
   *[other] Lösenordet har { $count } tecken. Använd minst { $min }; tre eller fyra ord som inte har med varandra att göra är bra.
}
password-repeats = Lösenordet upprepar ett enda tecken. Tre eller fyra ord som inte har med varandra att göra är bra.
password-is-email = Lösenordet är din e-postadress. Välj något som andra inte kan gissa.
password-common = Detta lösenord är ett av dem som alla provar först, oavsett vad som står före eller efter. Tre eller fyra ord som inte har med varandra att göra är bra.
password-guessed = Detta lösenord går snabbt att gissa. Tre eller fyra ord som inte har med varandra att göra är bra.
password-guessed-because = Detta lösenord går snabbt att gissa. { $why } Tre eller fyra ord som inte har med varandra att göra är bra.

password-rows = Raka rader av tangenter är lätta att gissa.
password-keyboard = Korta tangentbordsmönster är lätta att gissa.
password-aaa = Upprepningar som ”aaa” är lätta att gissa.
password-abcabc = Upprepningar som ”abcabcabc” är bara lite svårare att gissa än ”abc”.
password-top-10 = Det är ett av de tio vanligaste lösenorden.
password-top-100 = Det är ett av de hundra vanligaste lösenorden.
password-very-common = Det är ett mycket vanligt lösenord.
password-similar = Det liknar ett lösenord som ofta används.
password-sequence = Följder som abc eller 6543 är lätta att gissa.
password-years = Årtal från senare tid är lätta att gissa.
password-word = Ett ensamt ord är lätt att gissa.
password-dates = Datum är ofta lätta att gissa.
password-name = Enbart för- och efternamn är lätta att gissa.
password-common-name = Vanliga för- och efternamn är lätta att gissa.
