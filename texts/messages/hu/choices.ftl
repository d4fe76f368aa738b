# A person's choices: which apps may reach them.

choices-title = Döntse el, ki érheti el Önt
choices-door = Jelentkezzen be, és nézze meg, mely alkalmazások kapcsolódhatnak az Ön üzenetküldő szolgáltatásához. Mindegyik ki van kapcsolva, amíg be nem kapcsolja.
choices-login = Felhasználónév
choices-password = Jelszó
choices-lead = Más alkalmazások, amelyek kapcsolódhatnak az Ön üzenetküldő szolgáltatásához. Mindegyik ki van kapcsolva, amíg be nem kapcsolja, és bármikor újra kikapcsolhatja.
choices-empty = Egyelőre egyetlen alkalmazás sem kapcsolódhat
choices-empty-next = Amint lesz ilyen, itt jelenik meg, kikapcsolt állapotban.
choices-app = { $app } – { $service }
choices-on = Bekapcsolva
choices-off = Kikapcsolva
choices-on-since = Bekapcsolva { $day } óta ({ $what })
choices-on-unreachable = Bekapcsolva { $day } óta, de az alkalmazás jelenleg nem tud kapcsolódni
choices-off-since = Kikapcsolva { $day } óta
choices-turn-on = Bekapcsolás
choices-turn-off = Kikapcsolás
choices-what = Mi juthat el Önhöz
choices-tick-one = Jelöljön be legalább egy üzenetfajtát, amelyet fogadni szeretne.
choices-notice = E tájékoztató verziója: { $version }. A szöveg SHA-256 lenyomata:

choices-sign-in = Bejelentkezési adatok
choices-present-password = Jelenlegi jelszó
choices-new-password = Új jelszó
choices-change-password = Jelszó módosítása
choices-end-others = Minden más munkamenet befejezése
choices-where = Itt látja, hol van bejelentkezve. A munkamenet 12 óra tétlenség után, de legkésőbb 30 nap elteltével magától véget ér.
choices-sessions = Munkamenetek
choices-device = Eszköz
choices-network = Hálózat
choices-opened = Kezdete
choices-last-used = Utolsó használat
choices-this-session = { $device } (ez a munkamenet)
choices-wrong-password = Ez nem az Ön jelszava. Ellenőrizze, és próbálja újra.
choices-login-taken = Ez a felhasználónév már foglalt. Válasszon másikat.
choices-first = Válasszon saját jelszót
choices-first-ends = Jelenlegi jelszavát nem Ön választotta, hanem kapta; lejárata: { $at }. Ezután már nem tud vele bejelentkezni.
