# Why something did not happen: heading and what to do now.

failure-wrong-title = Probléma merült fel
failure-wrong = Néhány választ javítani kell. Semmi nem veszett el abból, amit beírt.

failure-not-found-title = Az oldal nem található
failure-not-found = Itt nincs semmi, vagy Önnek nincs hozzá hozzáférése. Ellenőrizze a címet, vagy térjen vissza az áttekintéshez.

failure-forbidden-title = Az Ön szerepköre ezt nem teszi lehetővé
failure-forbidden = Az Ön szerepköre erre nem terjed ki. Forduljon olyan személyhez a szervezetében, akinek megvan a megfelelő szerepköre.

failure-scope-missing-title = A token nem erre szolgál
failure-scope-missing = A token működik, de nem ehhez a híváshoz készült. Hozzon létre olyan tokent, amelynek megvan a híváshoz szükséges jogosultsági köre.

failure-address-not-allowed-title = Erről a címről nem lehetséges
failure-address-not-allowed = A token működik, de nem arról a címről, ahonnan a hívás érkezett. Vegye fel a címet a kliens listájára, vagy használjon olyan címet, amely szerepel rajta.

failure-signed-out-title = Jelentkezzen be újra
failure-signed-out = Az Ön munkamenete véget ért. Az utoljára mentett adatok megmaradtak. Jelentkezzen be, és folytassa onnan.

failure-conflict-title = Valaki gyorsabb volt
failure-conflict = Az adatok megváltoztak, miközben az oldal nyitva volt. Semmi nem veszett el abból, amit beírt: alább megtalálja. Nézze meg az új állapotot, és küldje el újra az űrlapot, ha még időszerű.

failure-not-now-title = Ebben a szakaszban nem lehetséges
failure-not-now = Ez a lépés már megtörtént, vagy a jelenlegi állapot nem engedi meg. Az oldal a mostani állást mutatja.

failure-same-person-title = Második személyre van szükség
failure-same-person = Ezt a javaslatot Ön tette, ezért másnak kell jóváhagynia.

failure-decided-before-title = Másnak kell döntenie
failure-decided-before = Ön részt vett a kifogásolt döntésben, ezért most másoknak kell dönteniük.

failure-tracks-incomplete-title = Még nem készült el minden
failure-tracks-incomplete = A készenlét csak akkor jelenthető be, ha a megállapodás, a kulcsok és a mérföldkövek mind elkészültek.

failure-cannot-countersign-title = Második aláírásra van szükség
failure-cannot-countersign = Aki a szolgáltató nevében aláírt, nem végezheti el az ellenjegyzést.

failure-too-many-title = Túl sok próbálkozás
failure-too-many = Túl sok próbálkozás történt. Várjon negyedórát, majd próbálja újra.

failure-bad-credentials-title = A bejelentkezés nem sikerült
failure-bad-credentials = A cím vagy a jelszó nem helyes. Ellenőrizze mindkettőt, és próbálja újra.

failure-issuer-failed-title = A bejelentkezés meghiúsult
failure-issuer-failed = Az Ön identitásszolgáltatója nem igazolta, hogy Ön kicsoda, vagy a válasz túl későn érkezett. Kezdje újra a bejelentkezési oldalon. Ha ez megismétlődik, adja meg az eseményazonosítót a portál üzemeltetőjének.

failure-issuer-weak-title = A jelszó önmagában nem elég
failure-issuer-weak = Az Ön identitásszolgáltatója kizárólag jelszóval léptette be Önt. Állítson be nála második tényezőt, majd jelentkezzen be újra.

failure-no-role-title = Önnek itt nincs szerepköre
failure-no-role = Az Ön identitásszolgáltatója ismeri Önt, de a tőle kapott adatok között semmi nem felel meg e portál valamely szerepkörének. Forduljon ahhoz, aki a munkahelyén a hozzáféréseket kezeli.

failure-address-has-account-title = Ehhez a címhez már tartozik fiók
failure-address-has-account = Ehhez a címhez olyan fiók tartozik, amelybe jelszóval kell bejelentkezni. A fiókokat soha nem kapcsoljuk össze a címük alapján. Jelentkezzen be a jelszóval, vagy kérje meg valamelyik rendszergazdát, hogy előbb távolítsa el azt a fiókot.

failure-federated-title = Ezt az Ön identitásszolgáltatója kezeli
failure-federated = Ön identitásszolgáltatón keresztül jelentkezik be, ezért a jelszó, az alkalmazás és a hozzáférési kulcsok kezelése ott történik, nem itt.

failure-bad-token-title = Ez a token nem érvényes
failure-bad-token = A token hamis, lejárt, másnak szól, vagy már felhasználták. Küldjön újat.

failure-unconfirmed-title = Előbb erősítse meg a címét
failure-unconfirmed = Az Ön e-mail-címe még nincs megerősítve. Új hivatkozást küldtünk Önnek: nyissa meg, majd jelentkezzen be.

failure-factor-needed-title = Előbb állítson be második tényezőt
failure-factor-needed = Aki dönt, aláír vagy a kapuőrnek dolgozik, annak itt a jelszónál többre van szüksége: hitelesítő alkalmazásra. Állítsa be a fiókjában, majd folytassa. Semmi nem veszett el abból, amit beírt.

failure-proof-needed-title = Erősítse meg, hogy Ön az
failure-proof-needed = Ehhez öt percnél nem régebbi megerősítés szükséges. Erősítse meg, hogy Ön az, majd küldje el újra. Semmi nem veszett el abból, amit beírt.

failure-link-ended-title = Ez a hivatkozás már nem működik
failure-link-ended = A hivatkozást már felhasználták, lejárt, vagy újabb lépett a helyébe. Nyissa meg a legújabb e-mailt, vagy kérjen új hivatkozást ott, ahol ezt kérte: bejelentkezéskor, regisztrációkor vagy új jelszó megadásakor. Aki Önt meghívta, újra meghívhatja.

failure-invitation-ended-title = Ez a meghívó már nem érvényes
failure-invitation-ended = Már elfogadták, visszavonták, vagy lejárt. Kérjen újat a szervezet valamelyik tulajdonosától.

failure-other-address-title = Ez a meghívó másik címre szól
failure-other-address = Ön nem azzal a címmel van bejelentkezve, amelyre a meghívót küldték. Jelentkezzen ki, majd jelentkezzen be azzal a címmel, vagy hozzon létre azzal fiókot, és nyissa meg újra a hivatkozást.

failure-last-owner-title = A szervezet nem maradhat tulajdonos nélkül
failure-last-owner = Ön az egyetlen tulajdonosa. Előbb tegyen tulajdonossá egy másik tagot.

failure-last-administrator-title = A portál nem maradhat rendszergazda nélkül
failure-last-administrator = Ön az egyetlen rendszergazdája. Hívjon meg még egyet, és várja meg, amíg csatlakozik. Ezután próbálja újra.

failure-address-taken-title = Ehhez a címhez már tartozik fiók
failure-address-taken = Időközben másik fiók jött létre az új címmel, ezért semmi nem változott. Jelentkezzen be abba a fiókba, vagy kérje újra a módosítást másik címmel.

failure-beyond-calendar-title = A dátum nem számítható ki
failure-beyond-calendar = A munkaszüneti napok ilyen távoli időpontra nem ismertek, ezért a jogszabályi határidő nem számítható ki. Kérje meg az üzemeltetőt, hogy vegye fel az adott év munkaszüneti napjait.

failure-key-reused-title = Ezt a kulcsot már használták
failure-key-reused = Ezt az identitáskulcsot már regisztrálták. Hozzon létre új identitáskulcsot ehhez a regisztrációhoz.

failure-challenge-ended-title = A kihívás már nem érvényes
failure-challenge-ended = Ez a kihívás lejárt, vagy már válaszoltak rá. Regisztrálja újra a kulcsokat, hogy újat kapjon.

failure-internal-title = Nálunk hiba történt
failure-internal = A hiba a mi oldalunkon van, és semmi nem veszett el abból, amit mentett. Próbálja újra. Ha ez megismétlődik, küldje el nekünk az eseményazonosítót.
