# Choosing a password, and why one is refused.

password-title = Heslo
password-what = Po změně pokračuje jen tato relace. Všechny ostatní skončí.
password-present = Stávající heslo
password-new = Nové heslo
password-change = Změnit heslo
password-not-yours = Toto není vaše heslo. Zkontrolujte je a zkuste to znovu.

password-short = { $count ->
    [one] Heslo má jeden znak. Použijte jich alespoň { $min }. Vhodná jsou tři nebo čtyři slova, která spolu nijak nesouvisejí.
    [few] Heslo má { $count } znaky. Použijte jich alespoň { $min }. Vhodná jsou tři nebo čtyři slova, která spolu nijak nesouvisejí.
   *[other] Heslo má { $count } znaků. Použijte jich alespoň { $min }. Vhodná jsou tři nebo čtyři slova, která spolu nijak nesouvisejí.
}
password-repeats = V hesle se opakuje jediný znak. Vhodná jsou tři nebo čtyři slova, která spolu nijak nesouvisejí.
password-is-email = Heslem je vaše e-mailová adresa. Zvolte něco, co ostatní nemohou uhodnout.
password-common = Toto heslo patří k těm, která každý zkouší jako první, ať je kolem něj cokoli. Vhodná jsou tři nebo čtyři slova, která spolu nijak nesouvisejí.
password-guessed = Toto heslo by šlo brzy uhodnout. Vhodná jsou tři nebo čtyři slova, která spolu nijak nesouvisejí.
password-guessed-because = Toto heslo by šlo brzy uhodnout. { $why } Vhodná jsou tři nebo čtyři slova, která spolu nijak nesouvisejí.

password-rows = Řady sousedních kláves lze snadno uhodnout.
password-keyboard = Krátké vzory na klávesnici lze snadno uhodnout.
password-aaa = Opakování jako „aaa“ lze snadno uhodnout.
password-abcabc = Opakování jako „abcabcabc“ lze uhodnout jen o málo hůře než „abc“.
password-top-10 = Patří mezi deset nejčastějších hesel.
password-top-100 = Patří mezi sto nejčastějších hesel.
password-very-common = Je to velmi časté heslo.
password-similar = Podobá se často používanému heslu.
password-sequence = Posloupnosti jako abc nebo 6543 lze snadno uhodnout.
password-years = Nedávné letopočty lze snadno uhodnout.
password-word = Samotné slovo lze snadno uhodnout.
password-dates = Kalendářní data lze často snadno uhodnout.
password-name = Samotná jména a příjmení lze snadno uhodnout.
password-common-name = Běžná jména a příjmení lze snadno uhodnout.
