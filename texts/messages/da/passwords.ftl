# Choosing a password, and why one is refused.

password-title = Adgangskode
password-what = Efter ændringen fortsætter kun denne session. Alle andre slutter.
password-present = Nuværende adgangskode
password-new = Ny adgangskode
password-change = Skift adgangskode
password-not-yours = Dette er ikke din adgangskode. Kontrollér den, og prøv igen.

password-short = { $count ->
    [one] Adgangskoden har ét tegn. Brug mindst { $min }. Tre eller fire ord, der ikke har noget med hinanden at gøre, er et godt valg.
   *[other] Adgangskoden har { $count } tegn. Brug mindst { $min }. Tre eller fire ord, der ikke har noget med hinanden at gøre, er et godt valg.
}
password-repeats = Adgangskoden gentager ét og samme tegn. Tre eller fire ord, der ikke har noget med hinanden at gøre, er et godt valg.
password-is-email = Adgangskoden er din e-mailadresse. Vælg noget, andre ikke kan gætte.
password-common = Denne adgangskode er en af dem, alle prøver først, uanset hvad der står omkring den. Tre eller fire ord, der ikke har noget med hinanden at gøre, er et godt valg.
password-guessed = Denne adgangskode ville hurtigt blive gættet. Tre eller fire ord, der ikke har noget med hinanden at gøre, er et godt valg.
password-guessed-because = Denne adgangskode ville hurtigt blive gættet. { $why } Tre eller fire ord, der ikke har noget med hinanden at gøre, er et godt valg.

password-rows = Taster på række er lette at gætte.
password-keyboard = Korte tastaturmønstre er lette at gætte.
password-aaa = Gentagelser som »aaa« er lette at gætte.
password-abcabc = Gentagelser som »abcabcabc« er kun lidt sværere at gætte end »abc«.
password-top-10 = Den er blandt de ti mest brugte adgangskoder.
password-top-100 = Den er blandt de hundrede mest brugte adgangskoder.
password-very-common = Det er en meget udbredt adgangskode.
password-similar = Den ligner en udbredt adgangskode.
password-sequence = Sekvenser som abc eller 6543 er lette at gætte.
password-years = Årstal fra de seneste år er lette at gætte.
password-word = Et enkelt ord er let at gætte.
password-dates = Datoer er ofte lette at gætte.
password-name = For- og efternavne alene er lette at gætte.
password-common-name = Almindelige for- og efternavne er lette at gætte.
