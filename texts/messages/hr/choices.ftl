# A person's choices: which apps may reach them.

choices-title = Odlučite tko vam se može javiti
choices-door = Prijavite se kako biste vidjeli koje se aplikacije mogu povezati s vašom uslugom razmjene poruka. Sve su isključene dok ih ne uključite.
choices-login = Korisničko ime
choices-password = Lozinka
choices-lead = Druge aplikacije koje se mogu povezati s vašom uslugom razmjene poruka. Svaka je isključena dok je ne uključite i u svakom je trenutku možete ponovno isključiti.
choices-empty = Zasad se nijedna aplikacija ne može povezati
choices-empty-next = Kad to bude moguće, aplikacija će se ovdje pojaviti kao isključena.
choices-app = { $app } u usluzi { $service }
choices-on = Uključeno
choices-off = Isključeno
choices-on-since = Uključeno ({ $what }) od: { $day }
choices-on-unreachable = Uključeno (od: { $day }), ali aplikacija se trenutačno ne može povezati
choices-off-since = Isključeno od: { $day }
choices-turn-on = Uključi
choices-turn-off = Isključi
choices-what = Što može stizati do vas
choices-tick-one = Označite barem jednu vrstu poruka koje želite primati.
choices-notice = Verzija ove obavijesti: { $version }. SHA-256 njezina teksta:

choices-sign-in = Kako se prijavljujete
choices-present-password = Sadašnja lozinka
choices-new-password = Nova lozinka
choices-change-password = Promijeni lozinku
choices-end-others = Završi sve druge sesije
choices-where = Gdje ste prijavljeni. Sesija se sama završava nakon 12 sati nekorištenja, a najkasnije nakon 30 dana.
choices-sessions = Sesije
choices-device = Uređaj
choices-network = Mreža
choices-opened = Početak
choices-last-used = Posljednja upotreba
choices-this-session = { $device } (ova sesija)
choices-wrong-password = Ovo nije vaša lozinka. Provjerite je i pokušajte ponovno.
choices-login-taken = Ovo korisničko ime već je zauzeto. Odaberite drugo.
choices-first = Odaberite vlastitu lozinku
choices-first-ends = Sadašnja vam je lozinka dodijeljena i vrijedi do { $at }. Nakon toga više se njome ne možete prijaviti.
