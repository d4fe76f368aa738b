# Choosing a password, and why one is refused.

password-title = Lozinka
password-what = Nakon promjene nastavlja se samo ova sesija. Sve ostale završavaju.
password-present = Sadašnja lozinka
password-new = Nova lozinka
password-change = Promijeni lozinku
password-not-yours = Ovo nije vaša lozinka. Provjerite je i pokušajte ponovno.

password-short = { $count ->
    [one] Lozinka ima { $count } znak. Upotrijebite ih najmanje { $min }. Dobar su izbor tri ili četiri riječi koje nemaju ništa zajedničko.
    [few] Lozinka ima { $count } znaka. Upotrijebite ih najmanje { $min }. Dobar su izbor tri ili četiri riječi koje nemaju ništa zajedničko.
   *[other] Lozinka ima { $count } znakova. Upotrijebite ih najmanje { $min }. Dobar su izbor tri ili četiri riječi koje nemaju ništa zajedničko.
}
password-repeats = Lozinka ponavlja jedan te isti znak. Dobar su izbor tri ili četiri riječi koje nemaju ništa zajedničko.
password-is-email = Lozinka je vaša adresa e-pošte. Odaberite nešto što drugi ne mogu pogoditi.
password-common = Ova je lozinka jedna od onih koje svi prve isprobavaju, što god stajalo oko nje. Dobar su izbor tri ili četiri riječi koje nemaju ništa zajedničko.
password-guessed = Ova bi se lozinka brzo mogla pogoditi. Dobar su izbor tri ili četiri riječi koje nemaju ništa zajedničko.
password-guessed-because = Ova bi se lozinka brzo mogla pogoditi. { $why } Dobar su izbor tri ili četiri riječi koje nemaju ništa zajedničko.

password-rows = Nizove susjednih tipki lako je pogoditi.
password-keyboard = Kratke uzorke na tipkovnici lako je pogoditi.
password-aaa = Ponavljanja kao što je „aaa” lako je pogoditi.
password-abcabc = Ponavljanja kao što je „abcabcabc” tek je malo teže pogoditi nego „abc”.
password-top-10 = To je jedna od deset najčešćih lozinki.
password-top-100 = To je jedna od sto najčešćih lozinki.
password-very-common = To je vrlo česta lozinka.
password-similar = Slična je lozinkama koje se često upotrebljavaju.
password-sequence = Nizove kao što su abc ili 6543 lako je pogoditi.
password-years = Nedavne godine lako je pogoditi.
password-word = Jednu samostalnu riječ lako je pogoditi.
password-dates = Datume je često lako pogoditi.
password-name = Sama imena i prezimena lako je pogoditi.
password-common-name = Česta imena i prezimena lako je pogoditi.
