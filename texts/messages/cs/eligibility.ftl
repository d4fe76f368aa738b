# Whether somebody may ask at all, before they have an account.

eligibility-title = Můžeme podat žádost?
eligibility-lead = Tři otázky, bez účtu. Odpověď vychází z článku 7 aktu o digitálních trzích.
eligibility-offers = Nabízíte v EHP komunikační službu nezávislou na číslech, nebo to máte v úmyslu?
eligibility-offers-hint = Nezávislá na číslech: lidé jsou ve spojení, aniž zprávy procházejí přes čísla veřejné telefonní sítě (interpersonální komunikační služba nezávislá na číslech).
eligibility-offers-missing = Uveďte, zda takovou službu nabízíte nebo to máte v úmyslu.
eligibility-now = Ano, nabízíme ji
eligibility-intends = Zatím ne, ale máme to v úmyslu
eligibility-no = Ne
eligibility-functionality = O co byste žádali?
eligibility-functionality-missing = Vyberte alespoň jednu funkci.
eligibility-service = Které služby by se žádost týkala?
eligibility-service-missing = Vyberte službu.
eligibility-look = Zobrazit odpověď
eligibility-not-yours = Toto právo mají jiní
eligibility-not-yours-why = Článek 7 odst. 1 je dává tomu, kdo takovou službu v Unii nabízí nebo to má v úmyslu. Podle vašich odpovědí to není váš případ.
eligibility-yours = O toto můžete požádat: { $service }
eligibility-who = Čl. 7 odst. 1: kdo takovou službu v Unii nabízí nebo to má v úmyslu, může požádat, a to bezplatně.
eligibility-owed = Čl. 7 odst. 2, povinné dnes: { $what }.
eligibility-later = Čl. 7 odst. 2, zatím nepovinné: { $what }, povinné od { $day }. Požádat lze již nyní, do té doby však neběží žádná lhůta.
eligibility-when = Čl. 7 odst. 5: lze požádat o vše nebo o část a přiměřené žádosti je třeba vyhovět do tří měsíců od jejího obdržení.
eligibility-review = O tom, zda je žádost přiměřená, se rozhoduje až po jejím podání, ne zde.
eligibility-begin = Začít žádost s těmito odpověďmi
eligibility-begin-what = K tomu potřebujete účet a organizaci; do té doby vaše odpovědi čekají v tomto prohlížeči.
