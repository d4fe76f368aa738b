# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Hogyan védjük a fiókokat
policy-lead = Mit kérünk Öntől, mit őrzünk meg Önről és mennyi ideig. A portál azt teszi, ami itt áll: az oldal és a program ugyanazokat a szabályokat követi.
policy-passwords = Jelszavak
policy-passwords-length = Legalább { $min } karakter, felső határ nélkül. Ami hamar kitalálható lenne, azt az ok megjelölésével elutasítjuk. Az Ön jelszavát itt senki nem tudja elolvasni: csak azt tároljuk, amiből megállapítható, hogy a helyes jelszót írták-e be.
policy-passwords-guess = Aki találgat, azt lelassítjuk. Itt senki nem tudhatja meg, hogy egy címhez tartozik-e fiók: sem abból, amit válaszolunk, sem abból, hogy a válasz mennyi ideig tart.
policy-factor = Kinek van szüksége második tényezőre
policy-factor-why = A jelszót el lehet lopni anélkül, hogy bárki észrevenné. Ezért azok, akiknek a szava másokat kötelez, többet mutatnak fel: hitelesítő alkalmazást vagy hozzáférési kulcsot.
policy-factor-staff = A kapuőrnél: { $roles }. Ők mások ügyeiben döntenek, vagy mások adatait látják.
policy-factor-members = A szervezetben: { $roles }. Az ő aláírása kötelezi a szervezetet.
policy-factor-others = Aki – bármilyen szerepkörben – megállapodást ír alá, valamint mindenki, aki beállított második tényezőt.
policy-factor-codes = Második tényezőt bárki beállíthat. Az alkalmazás mellé { $n } helyreállítási kód jár, mindegyik egyszer használható.
policy-fresh = Mihez kell új megerősítés
policy-fresh-why = Bejelentkezve is vannak műveletek, amelyeknél meg kell erősítenie, hogy Ön az, kivéve ha ezt nemrég megtette (legfeljebb ennyi ideje: { $span }):
policy-session = Meddig marad bejelentkezve
policy-session-long = A munkamenet az utolsó használattól számított { $idle } elteltével, de legkésőbb a bejelentkezéstől számított { $life } elteltével véget ér. A fiókjában látja, hol van bejelentkezve, és bármelyik munkamenetet azonnal befejezheti.
policy-kept = Mit őrzünk meg és mennyi ideig
policy-kept-what = Mit
policy-kept-how-long = Mennyi ideig
policy-report = Hogyan jelenthető be biztonsági hiányosság
policy-report-how = Jelezze bizalmasan a portál üzemeltetőjének, vagy használja a bizalmas sebezhetőségi bejelentést ott, ahol a forráskód elérhető. Kérjük, ne tegyen először nyilvános bejelentést. Három munkanapon belül választ kap.
policy-report-source = Hol található a forráskód

policy-fresh-agreements = megállapodás aláírása vagy ellenjegyzése
policy-fresh-decisions = döntés javaslása, jóváhagyása vagy visszaküldése
policy-fresh-interventions = felfüggesztés, annak feloldása vagy megszüntetés végrehajtása vagy elvetése
policy-fresh-review = készenlét bejelentése vagy megerősítése, indítás, valamint felfüggesztés vagy megszüntetés javaslása
policy-fresh-keys = kulcsok regisztrálása, aktiválása vagy visszavonása
policy-fresh-members = tagok meghívása vagy eltávolítása, szerepkörük módosítása, a szervezet átadása
policy-fresh-staff = munkatársak meghívása és eltávolítása, szerepkörük módosítása
policy-fresh-clients = a szervezet tokenjeinek létrehozása, cseréje vagy megszüntetése
policy-fresh-admin = a kapuőr tokenjeinek létrehozása, cseréje vagy megszüntetése
policy-fresh-passwords = a jelszó módosítása
policy-fresh-addresses = a fiók címének módosítása
policy-fresh-closures = fiók törlése
policy-fresh-factors = hitelesítő alkalmazás beállítása vagy eltávolítása, helyreállítási kódok létrehozása
policy-fresh-passkeys = hozzáférési kulcsok hozzáadása vagy eltávolítása
policy-fresh-sessions = munkamenetek befejezése
policy-kept-sessions = Webes munkamenetek
policy-kept-counters = A próbálkozások számlálói: nevek lenyomata, hálózati címek
policy-kept-addresses = Hálózati cím és böngésző a próbálkozásokról szóló bejegyzésekben
policy-kept-nobody = Bejegyzések olyan próbálkozásokról, amelyek senkihez nem köthetők
policy-kept-entries = Minden más bejegyzés a próbálkozásokról
policy-kept-logins = Identitásszolgáltató által lezárt bejelentkezések, lenyomatként
policy-kept-links = Egyszer használható hivatkozások, lenyomatként
policy-kept-change = Be nem fejezett címmódosítás
policy-kept-devices = Ismert eszközök, lenyomatként
policy-kept-mail = Az e-mail szövege
policy-kept-mails = Az e-mail többi adata: címzett, tárgy, időpontok
policy-kept-tokens = API-tokenek, lenyomatként, az utolsó használat időpontjával
policy-kept-sign-ups = Meg nem erősített regisztrációk
policy-kept-accounts = A tulajdonosa által törölt vagy egy eltávolított munkatárshoz tartozó fiók: cím, név, jelszó, tényezők, hozzáférési kulcsok, eszközök, munkamenetek, hivatkozások, tagságok
policy-kept-ended-tokens = Törölt fiók API-tokenjei
policy-kept-closed = Az a tény, hogy egy identitásszolgáltatón keresztül bejelentkeztek egy azóta törölt munkatársi fiókba, lenyomatként
policy-kept-closed-long = örökre: ez tartja távol az érintetteket
policy-kept-signatures = Név, beosztás és cím az aláírásban
policy-kept-record = Kérelmek, üzenetek, feljegyzések, döntések, megállapodások, kulcsok, tények
policy-kept-evidence = Hálózati cím és böngésző az aláírás bizonyítékában
policy-kept-sessions-long = { $idle } használat nélkül, legfeljebb { $life }
policy-kept-mail-long = amíg egy levelezőszerver át nem veszi
policy-kept-accounts-long = azonnal töröljük; a fiók száma megmarad ott, ahol aláírások, döntések és tények hivatkoznak rá
policy-kept-ended-tokens-long = azonnal megszűnnek
policy-kept-signatures-long = ameddig a megállapodást: ez maga a szerződés, lepecsételve és lenyomattal ellátva
policy-kept-record-long = örökre: ezek alkotják a nyilvántartást
policy-kept-evidence-long = ameddig az aláírást
policy-after-end = { $span } az érvényesség megszűnése után
policy-after-use = { $span } az utolsó használat után

span-minutes = { $n ->
    [one] { $n } perc
   *[other] { $n } perc
}
span-hours = { $n ->
    [one] { $n } óra
   *[other] { $n } óra
}
span-days = { $n ->
    [one] { $n } nap
   *[other] { $n } nap
}
