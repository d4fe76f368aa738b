# Salasanan valinta ja miksi jokin salasana hylätään.

password-title = Salasana
password-what = Vaihdon jälkeen vain tämä istunto jatkuu. Kaikki muut päättyvät.
password-present = Nykyinen salasana
password-new = Uusi salasana
password-change = Vaihda salasana
password-not-yours = Tämä ei ole salasanasi. Tarkista se ja yritä uudelleen.

password-short = { $count ->
    [one] Salasanassa on yksi merkki. Käytä vähintään { $min } merkkiä. Hyvä valinta on kolme tai neljä sanaa, jotka eivät liity toisiinsa.
   *[other] Salasanassa on { $count } merkkiä. Käytä vähintään { $min } merkkiä. Hyvä valinta on kolme tai neljä sanaa, jotka eivät liity toisiinsa.
}
password-repeats = Salasanassa toistuu yksi ja sama merkki. Hyvä valinta on kolme tai neljä sanaa, jotka eivät liity toisiinsa.
password-is-email = Salasana on sähköpostiosoitteesi. Valitse jotain, mitä muut eivät voi arvata.
password-common = Tämä salasana on niitä, joita kaikki kokeilevat ensimmäisenä, olipa sen ympärillä mitä tahansa. Hyvä valinta on kolme tai neljä sanaa, jotka eivät liity toisiinsa.
password-guessed = Tämä salasana arvattaisiin pian. Hyvä valinta on kolme tai neljä sanaa, jotka eivät liity toisiinsa.
password-guessed-because = Tämä salasana arvattaisiin pian. { $why } Hyvä valinta on kolme tai neljä sanaa, jotka eivät liity toisiinsa.

password-rows = Vierekkäisten näppäinten rivit on helppo arvata.
password-keyboard = Lyhyet näppäimistökuviot on helppo arvata.
password-aaa = Toistot, kuten ”aaa”, on helppo arvata.
password-abcabc = Toistot, kuten ”abcabcabc”, on vain hieman vaikeampi arvata kuin ”abc”.
password-top-10 = Se on kymmenen yleisimmän salasanan joukossa.
password-top-100 = Se on sadan yleisimmän salasanan joukossa.
password-very-common = Se on hyvin yleinen salasana.
password-similar = Se muistuttaa yleistä salasanaa.
password-sequence = Sarjat, kuten abc tai 6543, on helppo arvata.
password-years = Viime vuosien vuosiluvut on helppo arvata.
password-word = Yksittäinen sana on helppo arvata.
password-dates = Päivämäärät on usein helppo arvata.
password-name = Pelkät etu- ja sukunimet on helppo arvata.
password-common-name = Yleiset etu- ja sukunimet on helppo arvata.
