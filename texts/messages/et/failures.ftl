# Miks midagi ei juhtunud: pealkiri ja mida nüüd teha.

failure-wrong-title = Ilmnes probleem
failure-wrong = Mõni vastus vajab ülevaatamist. Midagi teie kirjutatust ei ole kaduma läinud.

failure-not-found-title = Lehte ei leitud
failure-not-found = Siin ei ole midagi või ei ole teil õigust seda näha. Kontrollige aadressi või minge tagasi oma ülevaatelehele.

failure-forbidden-title = Teie roll seda ei võimalda
failure-forbidden = Teie roll seda ei hõlma. Pöörduge oma organisatsioonis kellegi poole, kellel on õige roll.

failure-scope-missing-title = See pääsutõend ei ole selleks ette nähtud
failure-scope-missing = Pääsutõend toimib, kuid see ei ole loodud selle päringu jaoks. Looge pääsutõend, millel on päringuks vajalik õigus.

failure-address-not-allowed-title = Mitte sellelt aadressilt
failure-address-not-allowed = Pääsutõend toimib, kuid mitte aadressilt, millelt see päring tuli. Lisage aadress kliendi loetellu või tehke päring mõnelt loetelus olevalt aadressilt.

failure-signed-out-title = Palun logige uuesti sisse
failure-signed-out = Teie seanss on lõppenud. See, mille te viimati salvestasite, on alles. Logige sisse ja jätkake sealt.

failure-conflict-title = Keegi jõudis ette
failure-conflict = Andmed muutusid ajal, mil leht oli teil avatud. Midagi teie kirjutatust ei ole kaduma läinud: see on allpool. Vaadake uut seisu ja saatke uuesti, kui see on veel asjakohane.

failure-not-now-title = Selles etapis ei ole see võimalik
failure-not-now = See samm on juba tehtud või ei ole see praeguses seisus võimalik. Lehel on näha praegune seis.

failure-same-person-title = Vaja on teist inimest
failure-same-person = Selle ettepaneku tegite teie, seega peab selle heaks kiitma keegi teine.

failure-decided-before-title = Otsustama peab keegi teine
failure-decided-before = Te osalesite vaidlustatud otsuse tegemisel, seega peavad nüüd otsustama teised.

failure-tracks-incomplete-title = Kõik ei ole veel valmis
failure-tracks-incomplete = Leping, võtmed ja vahe-eesmärgid peavad kõik olema valmis, enne kui saab kinnitada valmisolekut.

failure-cannot-countersign-title = Vaja on teist allkirja
failure-cannot-countersign = Isik, kes allkirjastas pakkuja nimel, ei saa kaasallkirja anda.

failure-too-many-title = Liiga palju katseid
failure-too-many = Katseid oli liiga palju. Oodake veerand tundi ja proovige siis uuesti.

failure-bad-credentials-title = Sisselogimine ebaõnnestus
failure-bad-credentials = Aadress või parool ei ole õige. Kontrollige mõlemat ja proovige uuesti.

failure-issuer-failed-title = Sisselogimine ei õnnestunud
failure-issuer-failed = Teie identiteedipakkuja ei kinnitanud teie isikut või tuli vastus liiga hilja. Alustage uuesti sisselogimise lehelt. Kui see kordub, edastage jälgimistunnus selle portaali haldajale.

failure-issuer-weak-title = Ainult paroolist ei piisa
failure-issuer-weak = Teie identiteedipakkuja logis teid sisse ainult parooliga. Seadistage seal teine autentimistegur ja logige siis uuesti sisse.

failure-no-role-title = Teil ei ole siin rolli
failure-no-role = Teie identiteedipakkuja tunneb teid, kuid miski tema edastatust ei vasta selle portaali rollile. Pöörduge oma töökohas selle poole, kes haldab juurdepääsuõigusi.

failure-address-has-account-title = Selle aadressiga on konto juba olemas
failure-address-has-account = Selle aadressiga on konto, kuhu logitakse sisse parooliga. Kontosid ei ühendata kunagi aadressi järgi. Logige sisse parooliga või paluge haldajal see konto enne eemaldada.

failure-federated-title = Selle eest hoolitseb teie identiteedipakkuja
failure-federated = Te logite sisse identiteedipakkuja kaudu, seega hallatakse parooli, rakendust ja pääsuvõtmeid seal, mitte siin.

failure-bad-token-title = See pääsutõend ei sobi
failure-bad-token = Pääsutõend on võltsitud, aegunud, kellelegi teisele mõeldud või juba kasutatud. Saatke uus.

failure-unconfirmed-title = Kinnitage esmalt oma aadress
failure-unconfirmed = Teie e-posti aadress ei ole veel kinnitatud. Saatsime teile uue lingi. Avage see ja logige siis sisse.

failure-factor-needed-title = Seadistage esmalt teine autentimistegur
failure-factor-needed = Igaüks, kes otsustab, annab allkirja või töötab pääsuvalitseja heaks, vajab siin enamat kui parooli: autentimisrakendust. Seadistage see oma kontol ja jätkake siis. Midagi teie kirjutatust ei ole kaduma läinud.

failure-proof-needed-title = Kinnitage oma isik
failure-proof-needed = Selleks on vaja kinnitust, mis ei ole vanem kui viis minutit. Kinnitage oma isik ja saatke siis uuesti. Midagi teie kirjutatust ei ole kaduma läinud.

failure-link-ended-title = See link enam ei toimi
failure-link-ended = Link on juba kasutatud, aegunud või uuemaga asendatud. Avage kõige uuem kiri või küsige uus link sealt, kust küsisite selle: sisselogimisel, registreerumisel või uue parooli valimisel. Teid kutsunud inimene saab teid uuesti kutsuda.

failure-invitation-ended-title = See kutse ei kehti enam
failure-invitation-ended = Kutse on juba vastu võetud, tagasi võetud või aegunud. Küsige uus kutse organisatsiooni omanikult.

failure-other-address-title = See kutse on teisele aadressile
failure-other-address = Te olete sisse logitud muu aadressiga kui see, millele kutse saadeti. Logige välja, seejärel logige sisse selle aadressiga või looge sellega konto ning avage link uuesti.

failure-last-owner-title = Organisatsioonil peab olema omanik
failure-last-owner = Te olete selle ainus omanik. Määrake esmalt omanikuks mõni teine liige.

failure-last-administrator-title = Portaalil peab olema haldaja
failure-last-administrator = Te olete selle ainus haldaja. Kutsuge veel keegi, oodake, kuni ta on liitunud, ja proovige siis uuesti.

failure-address-taken-title = Selle aadressiga on konto juba olemas
failure-address-taken = Uue aadressiga on vahepeal loodud teine konto, seega ei muudetud midagi. Logige sisse sellele kontole või taotlege muudatust uuesti mõne muu aadressiga.

failure-beyond-calendar-title = Kuupäeva ei saa arvutada
failure-beyond-calendar = Riigipühad ei ole nii kaugele ette teada, seega ei saa seadusjärgset tähtpäeva arvutada. Paluge portaali haldajal lisada selle aasta riigipühad.

failure-key-reused-title = Seda võtit on juba kasutatud
failure-key-reused = See identiteedivõti on juba varem registreeritud. Looge selle registreerimise jaoks uus identiteedivõti.

failure-challenge-ended-title = Kontrollülesanne on lõppenud
failure-challenge-ended = See kontrollülesanne on aegunud või on sellele juba vastatud. Registreerige võtmed uuesti, et saada uus.

failure-internal-title = Midagi läks siin valesti
failure-internal = Viga on meie poolel ja midagi teie salvestatust ei ole kaduma läinud. Proovige uuesti. Kui see kordub, saatke meile jälgimistunnus.
