# Whether somebody may ask at all, before they have an account.

eligibility-title = Benyújthatunk kérelmet?
eligibility-lead = Három kérdés, fiók nélkül. A válasz a digitális piacokról szóló jogszabály 7. cikkén alapul.
eligibility-offers = Nyújtanak számfüggetlen üzenetküldő szolgáltatást az EGT-ben, vagy szándékukban áll ilyet nyújtani?
eligibility-offers-hint = Számfüggetlen: az emberek úgy érik el egymást, hogy az üzenetek nem nyilvános telefonhálózat számain keresztül jutnak el hozzájuk (számfüggetlen személyközi hírközlési szolgáltatás).
eligibility-offers-missing = Adja meg, hogy nyújtanak-e ilyen szolgáltatást, vagy szándékukban áll-e.
eligibility-now = Igen, nyújtunk
eligibility-intends = Még nem, de szándékunkban áll
eligibility-no = Nem
eligibility-functionality = Mit kérnének?
eligibility-functionality-missing = Válasszon legalább egy funkciót.
eligibility-service = Melyik szolgáltatásra vonatkozna a kérelem?
eligibility-service-missing = Válasszon szolgáltatást.
eligibility-look = Válasz megjelenítése
eligibility-not-yours = Ez a jog másokat illet
eligibility-not-yours-why = A 7. cikk (1) bekezdése annak adja meg, aki ilyen szolgáltatást nyújt az Unióban, vagy szándékában áll nyújtani. A válaszai szerint Önökre ez nem vonatkozik.
eligibility-yours = Ezt kérhetik: { $service }
eligibility-who = A 7. cikk (1) bekezdése: aki ilyen szolgáltatást nyújt az Unióban, vagy szándékában áll nyújtani, díjmentesen kérelmet nyújthat be.
eligibility-owed = A 7. cikk (2) bekezdése, ma már kötelező: { $what }.
eligibility-later = A 7. cikk (2) bekezdése, még nem kötelező: { $what }, kötelező ettől a naptól: { $day }. Már most is kérhető, de addig nincs határideje.
eligibility-when = A 7. cikk (5) bekezdése: kérhető az egész vagy egy része, és az észszerű kérelmet a kézhezvételtől számított három hónapon belül teljesíteni kell.
eligibility-review = Arról, hogy egy kérelem észszerű-e, a benyújtás után születik döntés, nem itt.
eligibility-begin = Kérelem megkezdése ezekkel a válaszokkal
eligibility-begin-what = Ehhez fiókra és szervezetre van szükség; addig a válaszok ebben a böngészőben várnak.
