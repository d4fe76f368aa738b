# Whether somebody may ask at all, before they have an account.

eligibility-title = Môžeme podať žiadosť?
eligibility-lead = Tri otázky, bez účtu. Odpoveď vychádza z článku 7 aktu o digitálnych trhoch.
eligibility-offers = Ponúkate v EHP komunikačnú službu nezávislú od číslovania alebo to máte v úmysle?
eligibility-offers-hint = Nezávislá od číslovania: ľudia sú v spojení bez toho, aby správy prechádzali cez čísla verejnej telefónnej siete (interpersonálna komunikačná služba nezávislá od číslovania).
eligibility-offers-missing = Uveďte, či takúto službu ponúkate alebo to máte v úmysle.
eligibility-now = Áno, ponúkame ju
eligibility-intends = Zatiaľ nie, ale máme to v úmysle
eligibility-no = Nie
eligibility-functionality = O čo by ste žiadali?
eligibility-functionality-missing = Vyberte aspoň jednu funkciu.
eligibility-service = Ktorej služby by sa žiadosť týkala?
eligibility-service-missing = Vyberte službu.
eligibility-look = Zobraziť odpoveď
eligibility-not-yours = Toto právo majú iní
eligibility-not-yours-why = Článok 7 ods. 1 ho dáva tomu, kto takúto službu v Únii ponúka alebo to má v úmysle. Podľa vašich odpovedí to nie je váš prípad.
eligibility-yours = O toto môžete požiadať: { $service }
eligibility-who = Článok 7 ods. 1: kto takúto službu v Únii ponúka alebo to má v úmysle, môže požiadať, a to bezplatne.
eligibility-owed = Článok 7 ods. 2, povinné dnes: { $what }.
eligibility-later = Článok 7 ods. 2, zatiaľ nepovinné: { $what }, povinné od { $day }. Požiadať možno už teraz, dovtedy však neplynie žiadna lehota.
eligibility-when = Článok 7 ods. 5: možno požiadať o všetko alebo o časť a primeranej žiadosti treba vyhovieť do troch mesiacov od jej prijatia.
eligibility-review = O tom, či je žiadosť primeraná, sa rozhoduje až po jej podaní, nie tu.
eligibility-begin = Začať žiadosť s týmito odpoveďami
eligibility-begin-what = Na to potrebujete účet a organizáciu; dovtedy vaše odpovede čakajú v tomto prehliadači.
