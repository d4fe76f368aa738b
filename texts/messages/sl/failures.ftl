# Why something did not happen: heading and what to do now.

failure-wrong-title = Prišlo je do težave
failure-wrong = Nekatere odgovore je treba popraviti. Nič od tega, kar ste vnesli, se ni izgubilo.

failure-not-found-title = Stran ni bila najdena
failure-not-found = Tukaj ni ničesar ali pa do tega nimate dostopa. Preverite naslov ali se vrnite na svoj pregled.

failure-forbidden-title = Vaša vloga tega ne dovoljuje
failure-forbidden = Vaša vloga tega ne obsega. Obrnite se na osebo v svoji organizaciji, ki ima ustrezno vlogo.

failure-scope-missing-title = Ta žeton ni namenjen temu
failure-scope-missing = Žeton deluje, vendar ni bil ustvarjen za ta klic. Ustvarite žeton z obsegom pooblastil, ki ga klic zahteva.

failure-address-not-allowed-title = Ne s tega naslova
failure-address-not-allowed = Žeton deluje, vendar ne z naslova, s katerega je prišel ta klic. Dodajte naslov na seznam odjemalca ali uporabite naslov, ki je na njem.

failure-signed-out-title = Znova se prijavite
failure-signed-out = Vaša seja se je končala. Kar ste nazadnje shranili, je ohranjeno. Prijavite se in nadaljujte od tam.

failure-conflict-title = Nekdo je bil hitrejši
failure-conflict = Podatki so se spremenili, medtem ko ste imeli stran odprto. Nič od tega, kar ste vnesli, se ni izgubilo: navedeno je spodaj. Oglejte si novo stanje in obrazec pošljite znova, če še ustreza.

failure-not-now-title = V tej fazi to ni mogoče
failure-not-now = Ta korak je že opravljen ali pa ga trenutno stanje ne dovoljuje. Stran prikazuje, kako je zdaj.

failure-same-person-title = Potrebna je druga oseba
failure-same-person = Ta predlog ste podali vi, zato ga mora odobriti nekdo drug.

failure-decided-before-title = Odločiti mora nekdo drug
failure-decided-before = Pri izpodbijani odločitvi ste sodelovali, zato morajo zdaj odločiti drugi.

failure-tracks-incomplete-title = Vse še ni dokončano
failure-tracks-incomplete = Preden je mogoče razglasiti pripravljenost, morajo biti dokončani pogodba, ključi in mejniki.

failure-cannot-countersign-title = Potreben je drugi podpis
failure-cannot-countersign = Oseba, ki je podpisala za ponudnika, ne more biti sopodpisnica.

failure-too-many-title = Preveč poskusov
failure-too-many = Poskusov je bilo preveč. Počakajte četrt ure in poskusite znova.

failure-bad-credentials-title = Prijava ni uspela
failure-bad-credentials = Naslov ali geslo nista pravilna. Preverite oboje in poskusite znova.

failure-issuer-failed-title = Prijava se ni posrečila
failure-issuer-failed = Vaš ponudnik identitete ni potrdil, kdo ste, ali pa je odgovor prišel prepozno. Začnite znova na strani za prijavo. Če se to ponovi, sporočite identifikator dogodka upravljavcu tega portala.

failure-issuer-weak-title = Samo geslo ne zadošča
failure-issuer-weak = Vaš ponudnik identitete vas je prijavil samo z geslom. Pri njem nastavite drugi dejavnik in se znova prijavite.

failure-no-role-title = Tukaj nimate vloge
failure-no-role = Vaš ponudnik identitete vas pozna, vendar nič v njegovih podatkih ne ustreza vlogi na tem portalu. Obrnite se na osebo, ki na vašem delovnem mestu upravlja dostope.

failure-address-has-account-title = S tem naslovom že obstaja račun
failure-address-has-account = S tem naslovom obstaja račun, v katerega se prijavlja z geslom. Računi se na podlagi naslova nikoli ne združujejo. Prijavite se z geslom ali prosite skrbnika, naj ta račun najprej odstrani.

failure-federated-title = Za to skrbi vaš ponudnik identitete
failure-federated = Prijavljate se prek ponudnika identitete, zato se geslo, aplikacija in ključi za dostop upravljajo pri njem in ne tukaj.

failure-bad-token-title = Ta žeton ni veljaven
failure-bad-token = Žeton je ponarejen, njegova veljavnost je potekla, namenjen je komu drugemu ali pa je že bil uporabljen. Pošljite novega.

failure-unconfirmed-title = Najprej potrdite svoj naslov
failure-unconfirmed = Vaš e-naslov še ni potrjen. Poslali smo vam novo povezavo: odprite jo in se nato prijavite.

failure-factor-needed-title = Najprej nastavite drugi dejavnik
failure-factor-needed = Kdor odloča, podpisuje ali dela za vratarja, tukaj potrebuje več kot geslo: aplikacijo za preverjanje pristnosti. Nastavite jo v svojem računu in nato nadaljujte. Nič od tega, kar ste vnesli, se ni izgubilo.

failure-proof-needed-title = Potrdite, da ste to vi
failure-proof-needed = Za to je potrebna potrditev, ki ni starejša od petih minut. Potrdite, da ste to vi, nato pošljite znova. Nič od tega, kar ste vnesli, se ni izgubilo.

failure-link-ended-title = Ta povezava ne deluje več
failure-link-ended = Povezava je že bila uporabljena, njena veljavnost je potekla ali pa jo je nadomestila novejša. Odprite najnovejše e-sporočilo ali zahtevajte novo povezavo tam, kjer ste zahtevali to: pri prijavi, registraciji ali izbiri novega gesla. Kdor vas je povabil, vas lahko povabi znova.

failure-invitation-ended-title = To povabilo ne velja več
failure-invitation-ended = Povabilo je že bilo sprejeto ali umaknjeno ali pa mu je potekla veljavnost. Lastnika organizacije prosite za novo.

failure-other-address-title = To povabilo je za drug naslov
failure-other-address = Prijavljeni ste z drugim naslovom kot s tistim, na katerega je bilo poslano povabilo. Odjavite se, nato se prijavite s tistim naslovom ali z njim ustvarite račun in znova odprite povezavo.

failure-last-owner-title = Organizacija mora imeti lastnika
failure-last-owner = Ste njen edini lastnik. Najprej za lastnika določite drugega člana.

failure-last-administrator-title = Portal mora imeti skrbnika
failure-last-administrator = Ste njegov edini skrbnik. Povabite še enega in počakajte, da se pridruži. Nato poskusite znova.

failure-address-taken-title = S tem naslovom že obstaja račun
failure-address-taken = Medtem je bil z novim naslovom ustvarjen drug račun, zato se ni nič spremenilo. Prijavite se v tisti račun ali spremembo znova zahtevajte z drugim naslovom.

failure-beyond-calendar-title = Datuma ni mogoče izračunati
failure-beyond-calendar = Prazniki za tako daleč vnaprej niso znani, zato roka ni mogoče izračunati. Prosite upravljavca, naj doda praznike za to leto.

failure-key-reused-title = Ta ključ je že bil uporabljen
failure-key-reused = Ta identifikacijski ključ je že bil registriran. Za to registracijo ustvarite nov identifikacijski ključ.

failure-challenge-ended-title = Izziv ne velja več
failure-challenge-ended = Temu izzivu je potekla veljavnost ali pa je bil nanj že podan odgovor. Znova registrirajte ključe in prejeli boste novega.

failure-internal-title = Pri nas je šlo nekaj narobe
failure-internal = Napaka je na naši strani in nič od tega, kar ste shranili, se ni izgubilo. Poskusite znova. Če se to ponovi, nam pošljite identifikator dogodka.
