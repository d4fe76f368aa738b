# Parooli valimine ja miks mõni tagasi lükatakse.

password-title = Parool
password-what = Pärast muutmist jääb kestma ainult see seanss. Kõik muud lõpevad.
password-present = Praegune parool
password-new = Uus parool
password-change = Muuda parooli
password-not-yours = See ei ole teie parool. Kontrollige seda ja proovige uuesti.

password-short = { $count ->
    [one] Paroolis on üks märk. Kasutage vähemalt { $min } märki. Hästi sobivad kolm või neli sõna, mis ei ole omavahel seotud.
   *[other] Paroolis on { $count } märki. Kasutage vähemalt { $min } märki. Hästi sobivad kolm või neli sõna, mis ei ole omavahel seotud.
}
password-repeats = Paroolis kordub üks ja sama märk. Hästi sobivad kolm või neli sõna, mis ei ole omavahel seotud.
password-is-email = Parool on teie e-posti aadress. Valige midagi, mida teised ei oska ära arvata.
password-common = See parool on üks neist, mida kõik esimesena proovivad, olgu selle ümber mis tahes. Hästi sobivad kolm või neli sõna, mis ei ole omavahel seotud.
password-guessed = See parool arvataks kiiresti ära. Hästi sobivad kolm või neli sõna, mis ei ole omavahel seotud.
password-guessed-because = See parool arvataks kiiresti ära. { $why } Hästi sobivad kolm või neli sõna, mis ei ole omavahel seotud.

password-rows = Klaviatuuril järjestikku paiknevaid klahve on lihtne ära arvata.
password-keyboard = Lühikesi klaviatuurimustreid on lihtne ära arvata.
password-aaa = Kordusi nagu „aaa“ on lihtne ära arvata.
password-abcabc = Kordusi nagu „abcabcabc“ on vaid veidi raskem ära arvata kui „abc“.
password-top-10 = See kuulub kümne kõige levinuma parooli hulka.
password-top-100 = See kuulub saja kõige levinuma parooli hulka.
password-very-common = See on väga levinud parool.
password-similar = See sarnaneb levinud parooliga.
password-sequence = Jadasid nagu abc või 6543 on lihtne ära arvata.
password-years = Viimaste aastate aastaarve on lihtne ära arvata.
password-word = Üksikut sõna on lihtne ära arvata.
password-dates = Kuupäevi on sageli lihtne ära arvata.
password-name = Pelgalt ees- või perekonnanime on lihtne ära arvata.
password-common-name = Levinud ees- ja perekonnanimesid on lihtne ära arvata.
