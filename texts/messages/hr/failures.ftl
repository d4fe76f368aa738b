# Why something did not happen: heading and what to do now.

failure-wrong-title = Došlo je do problema
failure-wrong = Neke odgovore treba ispraviti. Ništa od onoga što ste unijeli nije izgubljeno.

failure-not-found-title = Stranica nije pronađena
failure-not-found = Ovdje nema ničega ili tomu nemate pristup. Provjerite adresu ili se vratite na svoj pregled.

failure-forbidden-title = Nemate potrebnu ulogu
failure-forbidden = Vaša uloga to ne obuhvaća. Obratite se osobi u svojoj organizaciji koja ima odgovarajuću ulogu.

failure-scope-missing-title = Token nije namijenjen za to
failure-scope-missing = Token radi, ali nije izrađen za ovaj poziv. Izradite token s opsegom ovlasti koji poziv zahtijeva.

failure-address-not-allowed-title = Ne s ove adrese
failure-address-not-allowed = Token radi, ali ne s adrese s koje je stigao poziv. Dodajte adresu na popis klijenta ili upotrijebite adresu koja je na njemu.

failure-signed-out-title = Prijavite se ponovno
failure-signed-out = Vaša je sesija završila. Ono što ste posljednje spremili sačuvano je. Prijavite se i nastavite od toga.

failure-conflict-title = Netko je bio brži
failure-conflict = Podaci su se promijenili dok vam je stranica bila otvorena. Ništa od onoga što ste unijeli nije izgubljeno: nalazi se u nastavku. Pogledajte novo stanje i ponovno pošaljite obrazac ako još odgovara.

failure-not-now-title = U ovoj fazi to nije moguće
failure-not-now = Taj je korak već izvršen ili ga sadašnje stanje ne dopušta. Na stranici je prikazano kakvo je stanje sada.

failure-same-person-title = Potrebna je druga osoba
failure-same-person = Ovaj ste prijedlog podnijeli vi, pa ga mora odobriti netko drugi.

failure-decided-before-title = Mora odlučiti netko drugi
failure-decided-before = Sudjelovali ste u odluci koja se osporava, pa sada moraju odlučiti drugi.

failure-tracks-incomplete-title = Nije još sve dovršeno
failure-tracks-incomplete = Prije nego što se može proglasiti spremnost, moraju biti dovršeni ugovor, ključevi i etape.

failure-cannot-countersign-title = Potreban je drugi potpis
failure-cannot-countersign = Osoba koja je potpisala za pružatelja ne može biti supotpisnik.

failure-too-many-title = Previše pokušaja
failure-too-many = Bilo je previše pokušaja. Pričekajte četvrt sata i pokušajte ponovno.

failure-bad-credentials-title = Prijava nije uspjela
failure-bad-credentials = Adresa ili lozinka nije točna. Provjerite oboje i pokušajte ponovno.

failure-issuer-failed-title = Prijava nije dovršena
failure-issuer-failed = Vaš pružatelj identiteta nije potvrdio tko ste ili je odgovor stigao prekasno. Počnite ponovno na stranici za prijavu. Ako se to ponovi, dostavite identifikator događaja operatoru ovog portala.

failure-issuer-weak-title = Sama lozinka nije dovoljna
failure-issuer-weak = Vaš pružatelj identiteta prijavio vas je samo lozinkom. Ondje postavite drugi faktor i prijavite se ponovno.

failure-no-role-title = Ovdje nemate ulogu
failure-no-role = Vaš pružatelj identiteta vas poznaje, ali ništa u njegovim podacima ne odgovara ulozi na ovom portalu. Obratite se osobi koja na vašem radnom mjestu upravlja pristupom.

failure-address-has-account-title = S ovom adresom već postoji račun
failure-address-has-account = S ovom adresom postoji račun u koji se prijavljuje lozinkom. Računi se nikad ne spajaju na temelju adrese. Prijavite se lozinkom ili zatražite od administratora da najprije ukloni taj račun.

failure-federated-title = O tome se brine vaš pružatelj identiteta
failure-federated = Prijavljujete se putem pružatelja identiteta, pa se lozinkom, aplikacijom i pristupnim ključevima upravlja kod njega, a ne ovdje.

failure-bad-token-title = Ovaj token nije valjan
failure-bad-token = Token je krivotvoren, istekao je, namijenjen je nekom drugom ili je već upotrijebljen. Pošaljite novi.

failure-unconfirmed-title = Najprije potvrdite svoju adresu
failure-unconfirmed = Vaša adresa e-pošte još nije potvrđena. Poslali smo vam novu poveznicu: otvorite je, a zatim se prijavite.

failure-factor-needed-title = Najprije postavite drugi faktor
failure-factor-needed = Tko odlučuje, potpisuje ili radi za nadzornika pristupa, ovdje treba više od lozinke: aplikaciju za autentifikaciju. Postavite je u svojem računu, a zatim nastavite. Ništa od onoga što ste unijeli nije izgubljeno.

failure-proof-needed-title = Potvrdite da ste to vi
failure-proof-needed = Za ovo je potrebna potvrda koja nije starija od pet minuta. Potvrdite da ste to vi, a zatim pošaljite ponovno. Ništa od onoga što ste unijeli nije izgubljeno.

failure-link-ended-title = Ova poveznica više ne radi
failure-link-ended = Poveznica je već upotrijebljena, istekla je ili ju je zamijenila novija. Otvorite najnoviju poruku e-pošte ili zatražite novu poveznicu ondje gdje ste zatražili ovu: pri prijavi, registraciji ili odabiru nove lozinke. Osoba koja vas je pozvala može vas pozvati ponovno.

failure-invitation-ended-title = Ova pozivnica više ne vrijedi
failure-invitation-ended = Već je prihvaćena, povučena ili je istekla. Zatražite novu od vlasnika organizacije.

failure-other-address-title = Ova je pozivnica za drugu adresu
failure-other-address = Niste prijavljeni s adresom na koju je poslana pozivnica. Odjavite se, zatim se prijavite s tom adresom ili s njom otvorite račun i ponovno otvorite poveznicu.

failure-last-owner-title = Organizacija mora imati vlasnika
failure-last-owner = Vi ste njezin jedini vlasnik. Najprije ulogu vlasnika dodijelite drugom članu.

failure-last-administrator-title = Portal mora imati administratora
failure-last-administrator = Vi ste njegov jedini administrator. Pozovite još jednog i pričekajte da se pridruži. Zatim pokušajte ponovno.

failure-address-taken-title = S ovom adresom već postoji račun
failure-address-taken = U međuvremenu je s novom adresom otvoren drugi račun, pa ništa nije promijenjeno. Prijavite se u taj račun ili ponovno zatražite promjenu s drugom adresom.

failure-beyond-calendar-title = Datum se ne može izračunati
failure-beyond-calendar = Praznici nisu poznati toliko unaprijed, pa se rok ne može izračunati. Zatražite od operatora da doda praznike za tu godinu.

failure-key-reused-title = Ovaj je ključ već upotrijebljen
failure-key-reused = Ovaj je identifikacijski ključ već registriran. Za ovu registraciju izradite novi identifikacijski ključ.

failure-challenge-ended-title = Izazov više ne vrijedi
failure-challenge-ended = Ovaj je izazov istekao ili je na njega već odgovoreno. Ponovno registrirajte ključeve kako biste dobili novi.

failure-internal-title = Kod nas je nešto pošlo po zlu
failure-internal = Pogreška je naša i ništa od onoga što ste spremili nije izgubljeno. Pokušajte ponovno. Ako se to ponovi, pošaljite nam identifikator događaja.
