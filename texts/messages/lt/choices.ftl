# A person's choices: which apps may reach them.

choices-title = Nuspręskite, kas gali su jumis susisiekti
choices-door = Prisijunkite ir pamatysite, kurios programėlės gali susijungti su jūsų pranešimų paslauga. Visos yra išjungtos, kol jų neįjungiate.
choices-login = Prisijungimo vardas
choices-password = Slaptažodis
choices-lead = Kitos programėlės, kurios gali susijungti su jūsų pranešimų paslauga. Kiekviena yra išjungta, kol jos neįjungiate, ir bet kada galite ją vėl išjungti.
choices-empty = Kol kas nėra programėlių, kurios galėtų susijungti
choices-empty-next = Kai tokia programėlė atsiras, ji bus rodoma čia, išjungta.
choices-app = { $app } paslaugoje „{ $service }“
choices-on = Įjungta
choices-off = Išjungta
choices-on-since = Įjungta ({ $what }) nuo { $day }
choices-on-unreachable = Įjungta nuo { $day }, bet šiuo metu programėlė negali susijungti
choices-off-since = Išjungta nuo { $day }
choices-turn-on = Įjungti
choices-turn-off = Išjungti
choices-what = Ką galite gauti
choices-tick-one = Pažymėkite bent vieną pranešimų rūšį, kurią norite gauti.
choices-notice = Šios informacijos versija: { $version }. Jos teksto SHA-256:

choices-sign-in = Kaip prisijungiate
choices-present-password = Dabartinis slaptažodis
choices-new-password = Naujas slaptažodis
choices-change-password = Pakeisti slaptažodį
choices-end-others = Baigti visas kitas sesijas
choices-where = Kur esate prisijungę. Sesija pasibaigia pati, jei ja nesinaudojama 12 valandų, ir bet kuriuo atveju po 30 dienų.
choices-sessions = Sesijos
choices-device = Įrenginys
choices-network = Tinklas
choices-opened = Pradėta
choices-last-used = Paskutinį kartą naudota
choices-this-session = { $device } (ši sesija)
choices-wrong-password = Tai ne jūsų slaptažodis. Patikrinkite jį ir bandykite dar kartą.
choices-login-taken = Šis prisijungimo vardas jau užimtas. Pasirinkite kitą.
choices-first = Pasirinkite savo slaptažodį
choices-first-ends = Dabartinis slaptažodis jums buvo perduotas. Jis galioja iki: { $at }. Vėliau juo prisijungti negalėsite.
