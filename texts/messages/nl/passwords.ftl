# Choosing a password, and why one is refused.

password-title = Wachtwoord
password-what = Na de wijziging loopt alleen deze sessie door. Alle andere sessies worden beëindigd.
password-present = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-change = Wachtwoord wijzigen
password-not-yours = Dit is niet uw wachtwoord. Controleer het en probeer het opnieuw.

password-short = { $count ->
    [one] Het wachtwoord telt { $count } teken. Gebruik er ten minste { $min }; drie of vier woorden die niets met elkaar te maken hebben, zijn goed.
   *[other] Het wachtwoord telt { $count } tekens. Gebruik er ten minste { $min }; drie of vier woorden die niets met elkaar te maken hebben, zijn goed.
}
password-repeats = Het wachtwoord herhaalt één teken. Drie of vier woorden die niets met elkaar te maken hebben, zijn goed.
password-is-email = Het wachtwoord is uw e-mailadres. Kies iets wat anderen niet kunnen raden.
password-common = Dit wachtwoord is er een dat iedereen het eerst probeert, wat er ook voor of achter staat. Drie of vier woorden die niets met elkaar te maken hebben, zijn goed.
password-guessed = Dit wachtwoord zou snel geraden zijn. Drie of vier woorden die niets met elkaar te maken hebben, zijn goed.
password-guessed-because = Dit wachtwoord zou snel geraden zijn. { $why } Drie of vier woorden die niets met elkaar te maken hebben, zijn goed.

password-rows = Toetsen die naast elkaar liggen, zijn makkelijk te raden.
password-keyboard = Korte toetsenbordpatronen zijn makkelijk te raden.
password-aaa = Herhalingen als “aaa” zijn makkelijk te raden.
password-abcabc = Herhalingen als “abcabcabc” zijn nauwelijks moeilijker te raden dan “abc”.
password-top-10 = Het is een van de tien meest gebruikte wachtwoorden.
password-top-100 = Het is een van de honderd meest gebruikte wachtwoorden.
password-very-common = Het is een zeer veelgebruikt wachtwoord.
password-similar = Het lijkt op een veelgebruikt wachtwoord.
password-sequence = Reeksen als abc of 6543 zijn makkelijk te raden.
password-years = Recente jaartallen zijn makkelijk te raden.
password-word = Een woord op zichzelf is makkelijk te raden.
password-dates = Datums zijn vaak makkelijk te raden.
password-name = Voor- en achternamen op zichzelf zijn makkelijk te raden.
password-common-name = Veelvoorkomende voor- en achternamen zijn makkelijk te raden.
