# Choosing a password, and why one is refused.

password-title = Geslo
password-what = Po spremembi se nadaljuje samo ta seja. Vse druge se končajo.
password-present = Sedanje geslo
password-new = Novo geslo
password-change = Spremeni geslo
password-not-yours = To ni vaše geslo. Preverite ga in poskusite znova.

password-short = { $count ->
    [one] Geslo ima { $count } znak. Uporabite jih vsaj { $min }. Dobre so tri ali štiri besede, ki med seboj niso povezane.
    [two] Geslo ima { $count } znaka. Uporabite jih vsaj { $min }. Dobre so tri ali štiri besede, ki med seboj niso povezane.
    [few] Geslo ima { $count } znake. Uporabite jih vsaj { $min }. Dobre so tri ali štiri besede, ki med seboj niso povezane.
   *[other] Geslo ima { $count } znakov. Uporabite jih vsaj { $min }. Dobre so tri ali štiri besede, ki med seboj niso povezane.
}
password-repeats = V geslu se ponavlja en sam znak. Dobre so tri ali štiri besede, ki med seboj niso povezane.
password-is-email = Geslo je vaš e-naslov. Izberite nekaj, česar drugi ne morejo uganiti.
password-common = To geslo je med tistimi, ki jih vsi poskusijo najprej, ne glede na to, kaj je pred njim ali za njim. Dobre so tri ali štiri besede, ki med seboj niso povezane.
password-guessed = To geslo bi bilo mogoče hitro uganiti. Dobre so tri ali štiri besede, ki med seboj niso povezane.
password-guessed-because = To geslo bi bilo mogoče hitro uganiti. { $why } Dobre so tri ali štiri besede, ki med seboj niso povezane.

password-rows = Vrste sosednjih tipk je lahko uganiti.
password-keyboard = Kratke vzorce na tipkovnici je lahko uganiti.
password-aaa = Ponovitve, kot je „aaa“, je lahko uganiti.
password-abcabc = Ponovitve, kot je „abcabcabc“, je le malo težje uganiti kot „abc“.
password-top-10 = Je med desetimi najpogostejšimi gesli.
password-top-100 = Je med stotimi najpogostejšimi gesli.
password-very-common = To je zelo pogosto geslo.
password-similar = Podobno je pogosto uporabljenemu geslu.
password-sequence = Zaporedja, kot sta abc ali 6543, je lahko uganiti.
password-years = Letnice iz zadnjih let je lahko uganiti.
password-word = Eno samo besedo je lahko uganiti.
password-dates = Datume je pogosto lahko uganiti.
password-name = Imena in priimke brez česa drugega je lahko uganiti.
password-common-name = Pogosta imena in priimke je lahko uganiti.
