# Why something did not happen: heading and what to do now.

failure-wrong-title = Yra problema
failure-wrong = Kai kuriuos atsakymus reikia patikslinti. Viskas, ką įvedėte, išliko.

failure-not-found-title = Puslapis nerastas
failure-not-found = Čia nieko nėra arba jūs neturite teisės to matyti. Patikrinkite adresą arba grįžkite į savo apžvalgos puslapį.

failure-forbidden-title = Jūsų vaidmeniui neleidžiama
failure-forbidden = Jūsų vaidmuo šio veiksmo neapima. Kreipkitės į savo organizacijos asmenį, turintį reikiamą vaidmenį.

failure-scope-missing-title = Žetonas skirtas ne tam
failure-scope-missing = Žetonas veikia, bet jis skirtas ne šiai užklausai. Sukurkite žetoną, kurio taikymo sritis apima šią užklausą.

failure-address-not-allowed-title = Iš šio adreso neleidžiama
failure-address-not-allowed = Žetonas veikia, bet ne iš adreso, iš kurio atėjo ši užklausa. Įtraukite adresą į kliento sąrašą arba siųskite užklausą iš adreso, kuris jame yra.

failure-signed-out-title = Prisijunkite iš naujo
failure-signed-out = Jūsų sesija baigėsi. Tai, ką išsaugojote paskutinį kartą, išliko; prisijunkite ir tęskite nuo tos vietos.

failure-conflict-title = Kažkas jus aplenkė
failure-conflict = Duomenys pasikeitė, kol buvote atvėrę puslapį. Viskas, ką įvedėte, išliko: tekstas yra žemiau. Peržiūrėkite naują būklę ir siųskite dar kartą, jei tai vis dar tinka.

failure-not-now-title = Šiame etape negalima
failure-not-now = Šis žingsnis jau atliktas arba dabartinėje būklėje negalimas. Puslapyje matyti, kokia padėtis yra dabar.

failure-same-person-title = Reikalingas antras asmuo
failure-same-person = Šį pasiūlymą pateikėte jūs, todėl jį turi patvirtinti kitas asmuo.

failure-decided-before-title = Spręsti turi kas nors kitas
failure-decided-before = Jūs dalyvavote priimant ginčijamą sprendimą, todėl dabar spręsti turi kiti asmenys.

failure-tracks-incomplete-title = Ne viskas užbaigta
failure-tracks-incomplete = Susitarimas, raktai ir tarpiniai etapai turi būti užbaigti, kad būtų galima paskelbti apie parengtį.

failure-cannot-countersign-title = Reikalingas antras parašas
failure-cannot-countersign = Asmuo, pasirašęs paslaugų teikėjo vardu, negali kontrasignuoti.

failure-too-many-title = Per daug bandymų
failure-too-many = Buvo per daug bandymų. Palaukite ketvirtį valandos ir bandykite dar kartą.

failure-bad-credentials-title = Prisijungti nepavyko
failure-bad-credentials = Adresas arba slaptažodis neteisingas. Patikrinkite juos ir bandykite dar kartą.

failure-issuer-failed-title = Prisijungimas neįvyko
failure-issuer-failed = Jūsų tapatybės paslaugų teikėjas nepatvirtino, kas jūs esate, arba atsakymas atėjo per vėlai. Pradėkite iš naujo nuo prisijungimo puslapio. Jei tai pasikartos, praneškite sekimo identifikatorių tam, kas administruoja šį portalą.

failure-issuer-weak-title = Vien slaptažodžio nepakanka
failure-issuer-weak = Jūsų tapatybės paslaugų teikėjas prijungė jus vien pagal slaptažodį. Nustatykite pas jį antrą veiksnį ir prisijunkite iš naujo.

failure-no-role-title = Čia neturite jokio vaidmens
failure-no-role = Jūsų tapatybės paslaugų teikėjas jus atpažįsta, bet niekas, ką jis nurodo, neatitinka jokio šio portalo vaidmens. Kreipkitės į tą, kas jūsų darbovietėje tvarko prieigą.

failure-address-has-account-title = Šis adresas jau turi paskyrą
failure-address-has-account = Šį adresą turi paskyra, prie kurios prisijungiama su slaptažodžiu. Paskyros niekada nesujungiamos pagal adresą. Prisijunkite su slaptažodžiu arba pirmiausia paprašykite administratoriaus tą paskyrą pašalinti.

failure-federated-title = Tuo rūpinasi jūsų tapatybės paslaugų teikėjas
failure-federated = Prisijungiate per tapatybės paslaugų teikėją, todėl slaptažodis, programėlė ir prieigos raktai tvarkomi pas jį, o ne čia.

failure-bad-token-title = Žetonas negalioja
failure-bad-token = Žetonas suklastotas, nebegalioja, skirtas kitam arba jau buvo panaudotas. Siųskite naują.

failure-unconfirmed-title = Pirmiausia patvirtinkite adresą
failure-unconfirmed = Jūsų el. pašto adresas dar nepatvirtintas. Išsiuntėme jums naują nuorodą; atverkite ją ir prisijunkite.

failure-factor-needed-title = Pirmiausia nustatykite antrą veiksnį
failure-factor-needed = Tiems, kas sprendžia, pasirašo arba dirba prieigos valdytojui, čia vien slaptažodžio nepakanka: reikia autentifikavimo programėlės. Nustatykite ją savo paskyroje ir tęskite. Viskas, ką įvedėte, išliko.

failure-proof-needed-title = Patvirtinkite, kad tai jūs
failure-proof-needed = Šiam veiksmui reikia ne senesnio kaip penkių minučių patvirtinimo. Patvirtinkite, kad tai jūs, ir siųskite dar kartą. Viskas, ką įvedėte, išliko.

failure-link-ended-title = Ši nuoroda nebeveikia
failure-link-ended = Nuoroda jau panaudota, nebegalioja arba ją pakeitė naujesnė. Atverkite naujausią laišką arba paprašykite kitos nuorodos ten, kur prašėte šios: prisijungiant, registruojantis arba renkantis naują slaptažodį. Jus pakvietęs asmuo gali pakviesti dar kartą.

failure-invitation-ended-title = Šis kvietimas nebegalioja
failure-invitation-ended = Jis jau priimtas, atšauktas arba baigėsi jo galiojimas. Naujo paprašykite organizacijos savininko.

failure-other-address-title = Šis kvietimas skirtas kitam adresui
failure-other-address = Esate prisijungę kitu adresu nei tas, kuriuo išsiųstas kvietimas. Atsijunkite, prisijunkite tuo adresu arba sukurkite su juo paskyrą ir atverkite nuorodą dar kartą.

failure-last-owner-title = Organizacijai reikia savininko
failure-last-owner = Jūs esate vienintelis savininkas. Pirmiausia savininku paskirkite kitą narį.

failure-last-administrator-title = Portalui reikia administratoriaus
failure-last-administrator = Jūs esate vienintelis administratorius. Pakvieskite kitą ir palaukite, kol jis prisijungs; tada bandykite dar kartą.

failure-address-taken-title = Šis adresas jau turi paskyrą
failure-address-taken = Per tą laiką naujuoju adresu sukurta kita paskyra, todėl niekas nepakeista. Prisijunkite prie tos paskyros arba prašykite pakeitimo iš naujo, nurodydami kitą adresą.

failure-beyond-calendar-title = Datos apskaičiuoti negalima
failure-beyond-calendar = Tokio tolimo laikotarpio švenčių dienos nežinomos, todėl termino pabaigos apskaičiuoti negalima. Paprašykite portalo operatoriaus įtraukti tų metų švenčių dienas.

failure-key-reused-title = Šis raktas jau naudotas
failure-key-reused = Šis tapatybės raktas jau buvo užregistruotas. Šiai registracijai sugeneruokite naują tapatybės raktą.

failure-challenge-ended-title = Patikros užduotis baigėsi
failure-challenge-ended = Šios patikros užduoties galiojimas baigėsi arba į ją jau atsakyta. Užregistruokite raktus iš naujo ir gausite naują.

failure-internal-title = Pas mus įvyko klaida
failure-internal = Klaida yra mūsų, ir viskas, ką išsaugojote, išliko. Bandykite dar kartą; jei tai pasikartos, atsiųskite mums sekimo identifikatorių.
