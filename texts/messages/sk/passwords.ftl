# Choosing a password, and why one is refused.

password-title = Heslo
password-what = Po zmene pokračuje len táto relácia. Všetky ostatné sa skončia.
password-present = Súčasné heslo
password-new = Nové heslo
password-change = Zmeniť heslo
password-not-yours = Toto nie je vaše heslo. Skontrolujte ho a skúste to znova.

password-short = { $count ->
    [one] Heslo má { $count } znak. Použite aspoň { $min }. Vhodné sú tri alebo štyri slová, ktoré spolu nesúvisia.
    [few] Heslo má { $count } znaky. Použite aspoň { $min }. Vhodné sú tri alebo štyri slová, ktoré spolu nesúvisia.
   *[other] Heslo má { $count } znakov. Použite aspoň { $min }. Vhodné sú tri alebo štyri slová, ktoré spolu nesúvisia.
}
password-repeats = V hesle sa opakuje jediný znak. Vhodné sú tri alebo štyri slová, ktoré spolu nesúvisia.
password-is-email = Heslom je vaša e-mailová adresa. Zvoľte niečo, čo iní nemôžu uhádnuť.
password-common = Toto heslo patrí k tým, ktoré každý skúša ako prvé, nech je pred ním alebo za ním čokoľvek. Vhodné sú tri alebo štyri slová, ktoré spolu nesúvisia.
password-guessed = Toto heslo by sa dalo rýchlo uhádnuť. Vhodné sú tri alebo štyri slová, ktoré spolu nesúvisia.
password-guessed-because = Toto heslo by sa dalo rýchlo uhádnuť. { $why } Vhodné sú tri alebo štyri slová, ktoré spolu nesúvisia.

password-rows = Rady susedných klávesov sa dajú ľahko uhádnuť.
password-keyboard = Krátke vzory na klávesnici sa dajú ľahko uhádnuť.
password-aaa = Opakovania ako „aaa“ sa dajú ľahko uhádnuť.
password-abcabc = Opakovania ako „abcabcabc“ sa dajú uhádnuť len o málo ťažšie ako „abc“.
password-top-10 = Patrí medzi desať najčastejších hesiel.
password-top-100 = Patrí medzi sto najčastejších hesiel.
password-very-common = Je to veľmi časté heslo.
password-similar = Podobá sa na často používané heslo.
password-sequence = Postupnosti ako abc alebo 6543 sa dajú ľahko uhádnuť.
password-years = Letopočty z posledných rokov sa dajú ľahko uhádnuť.
password-word = Samotné slovo sa dá ľahko uhádnuť.
password-dates = Dátumy sa často dajú ľahko uhádnuť.
password-name = Samotné mená a priezviská sa dajú ľahko uhádnuť.
password-common-name = Bežné mená a priezviská sa dajú ľahko uhádnuť.
