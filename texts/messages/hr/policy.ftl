# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Kako štitimo račune
policy-lead = Što se od vas traži, što se o vama čuva i koliko dugo. Portal radi ono što ovdje piše: stranica i program slijede ista pravila.
policy-passwords = Lozinke
policy-passwords-length = Najmanji broj znakova: { $min }, gornje granice nema. Lozinka koja bi se brzo mogla pogoditi odbija se uz navođenje razloga. Vašu lozinku ovdje nitko ne može pročitati: čuva se samo ono čime se može provjeriti je li unesena ispravna lozinka.
policy-passwords-guess = Pogađanje lozinki usporavamo. Nitko ovdje ne može saznati postoji li račun s određenom adresom, ni po onome što odgovorimo ni po tome koliko to traje.
policy-factor = Kome je potreban drugi faktor
policy-factor-why = Lozinka se može ukrasti, a da to nitko ne primijeti. Zato oni čija riječ obvezuje druge trebaju više od toga: aplikaciju za autentifikaciju ili pristupni ključ.
policy-factor-staff = Kod nadzornika pristupa: { $roles }. Te osobe odlučuju o drugima ili vide njihove podatke.
policy-factor-members = U organizaciji: { $roles }. Potpis te osobe obvezuje organizaciju.
policy-factor-others = Tko potpisuje ugovor, u bilo kojoj ulozi, i svi koji su drugi faktor postavili.
policy-factor-codes = Drugi faktor može postaviti svatko. Uz aplikaciju dobivate jednokratne kodove za oporavak (broj kodova: { $n }).
policy-fresh = Za što je potrebna nova potvrda
policy-fresh-why = I kad ste prijavljeni, za neke radnje morate potvrditi da ste to vi ako je od posljednje potvrde prošlo više od { $span }:
policy-session = Koliko dugo ostajete prijavljeni
policy-session-long = Sesija završava kad od njezina posljednjeg korištenja prođe { $idle }, a najkasnije kad od prijave prođe { $life }. U svojem računu vidite gdje ste prijavljeni i svaku sesiju možete odmah završiti.
policy-kept = Što se čuva i koliko dugo
policy-kept-what = Što
policy-kept-how-long = Koliko dugo
policy-report = Kako prijaviti sigurnosni nedostatak
policy-report-how = Povjerljivo ga prijavite operatoru ovog portala ili se poslužite povjerljivom prijavom ranjivosti na mjestu na kojem je objavljen izvorni kod. Molimo da najprije ne otvarate javnu prijavu. Odgovor ćete dobiti u roku od tri radna dana.
policy-report-source = Gdje je izvorni kod

policy-fresh-agreements = potpisivanje ili supotpisivanje ugovora
policy-fresh-decisions = predlaganje, odobravanje ili vraćanje odluke
policy-fresh-interventions = provedba suspenzije, njezina ukidanja ili raskida odnosno odustajanje od njih
policy-fresh-review = proglašenje ili potvrda spremnosti, pokretanje te prijedlog suspenzije ili raskida
policy-fresh-keys = registracija, aktivacija ili opoziv ključeva
policy-fresh-members = pozivanje ili uklanjanje članova, promjena njihovih uloga, predaja organizacije
policy-fresh-staff = pozivanje i uklanjanje osoblja, promjena njegovih uloga
policy-fresh-clients = izrada, zamjena ili ukidanje tokena organizacije
policy-fresh-admin = izrada, zamjena ili ukidanje tokena nadzornika pristupa
policy-fresh-passwords = promjena lozinke
policy-fresh-addresses = promjena adrese računa
policy-fresh-closures = brisanje računa
policy-fresh-factors = postavljanje ili uklanjanje aplikacije za autentifikaciju, izrada kodova za oporavak
policy-fresh-passkeys = dodavanje ili uklanjanje pristupnih ključeva
policy-fresh-sessions = završavanje sesija
policy-kept-sessions = Internetske sesije
policy-kept-counters = Brojači pokušaja: sažeci imena, mrežne adrese
policy-kept-addresses = Mrežna adresa i preglednik u zapisima o pokušajima
policy-kept-nobody = Zapisi o pokušajima koji se ne mogu pripisati nikome
policy-kept-entries = Svi ostali zapisi o pokušajima
policy-kept-logins = Prijave koje je završio pružatelj identiteta, kao sažeci
policy-kept-links = Jednokratne poveznice, kao sažeci
policy-kept-change = Nedovršena promjena adrese
policy-kept-devices = Poznati uređaji, kao sažeci
policy-kept-mail = Tekst poruke e-pošte
policy-kept-mails = Ostali podaci o poruci e-pošte: primatelj, predmet, vremena
policy-kept-tokens = Tokeni API-ja, kao sažeci, s vremenom posljednje upotrebe
policy-kept-sign-ups = Nepotvrđene registracije
policy-kept-accounts = Račun koji je izbrisao njegov vlasnik ili račun uklonjenog člana osoblja: adresa, ime, lozinka, faktori, pristupni ključevi, uređaji, sesije, poveznice, članstva
policy-kept-ended-tokens = Tokeni API-ja izbrisanog računa
policy-kept-closed = Činjenica da se preko pružatelja identiteta prijavljivalo u račun člana osoblja koji je izbrisan, kao sažetak
policy-kept-closed-long = trajno: tim se osobama tako onemogućuje povratak
policy-kept-signatures = Ime, funkcija i adresa u potpisu
policy-kept-record = Zahtjevi, poruke, bilješke, odluke, ugovori, ključevi, činjenice
policy-kept-evidence = Mrežna adresa i preglednik u dokazu o potpisu
policy-kept-sessions-long = { $idle } bez korištenja, najdulje { $life }
policy-kept-mail-long = dok ga ne preuzme poslužitelj e-pošte
policy-kept-accounts-long = briše se odmah; broj računa ostaje ondje gdje na njega upućuju potpisi, odluke i činjenice
policy-kept-ended-tokens-long = prestaju vrijediti odmah
policy-kept-signatures-long = jednako dugo kao ugovor: njegov su dio, zapečaćen i sa sažetkom
policy-kept-record-long = trajno: oni su evidencija
policy-kept-evidence-long = jednako dugo kao potpis
policy-after-end = { $span } nakon prestanka valjanosti
policy-after-use = { $span } nakon posljednje upotrebe

span-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minute
   *[other] { $n } minuta
}
span-hours = { $n ->
    [one] { $n } sat
    [few] { $n } sata
   *[other] { $n } sati
}
span-days = { $n ->
    [one] { $n } dan
    [few] { $n } dana
   *[other] { $n } dana
}
