# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Kako varujemo račune
policy-lead = Kaj se od vas zahteva, kaj se o vas hrani in kako dolgo. Portal deluje tako, kot piše tukaj: stran in program upoštevata ista pravila.
policy-passwords = Gesla
policy-passwords-length = Najmanjše število znakov: { $min }, zgornje meje ni. Geslo, ki bi ga bilo mogoče hitro uganiti, zavrnemo in navedemo razlog. Vašega gesla tukaj ne more prebrati nihče: shranjeno je le to, s čimer je mogoče preveriti, ali je bilo vneseno pravo geslo.
policy-passwords-guess = Ugibanje gesel upočasnjujemo. Nihče tukaj ne izve, ali z danim naslovom obstaja račun, ne iz našega odgovora ne iz tega, kako dolgo traja.
policy-factor = Kdo potrebuje drugi dejavnik
policy-factor-why = Geslo je mogoče ukrasti, ne da bi kdo to opazil. Zato tisti, katerih beseda zavezuje druge, potrebujejo več kot to: aplikacijo za preverjanje pristnosti ali ključ za dostop.
policy-factor-staff = Pri vratarju: { $roles }. Te osebe odločajo o drugih ali vidijo njihove podatke.
policy-factor-members = V organizaciji: { $roles }. Podpis te osebe zavezuje organizacijo.
policy-factor-others = Kdor podpiše pogodbo, v kateri koli vlogi, in vsak, ki je drugi dejavnik nastavil.
policy-factor-codes = Drugi dejavnik lahko nastavi vsak. Z aplikacijo prejmete kode za obnovitev za enkratno uporabo (število kod: { $n }).
policy-fresh = Za kaj je potrebna nova potrditev
policy-fresh-why = Tudi ko ste prijavljeni, morate pri nekaterih dejanjih potrditi, da ste to vi, če je od zadnje potrditve minilo več kot { $span }:
policy-session = Kako dolgo ostanete prijavljeni
policy-session-long = Seja se konča, ko od njene zadnje uporabe mine { $idle }, najpozneje pa, ko od prijave mine { $life }. V svojem računu vidite, kje ste prijavljeni, in lahko vsako sejo takoj končate.
policy-kept = Kaj se hrani in kako dolgo
policy-kept-what = Kaj
policy-kept-how-long = Kako dolgo
policy-report = Kako prijaviti varnostno pomanjkljivost
policy-report-how = Zaupno obvestite upravljavca tega portala ali uporabite zaupno prijavo ranljivosti na mestu, kjer je objavljena izvorna koda. Prosimo, ne odpirajte najprej javne prijave. Odgovor prejmete v treh delovnih dneh.
policy-report-source = Kje je izvorna koda

policy-fresh-agreements = podpis ali sopodpis pogodbe
policy-fresh-decisions = predlaganje, odobritev ali vrnitev odločitve
policy-fresh-interventions = izvedba začasne ustavitve, njene odprave ali prenehanja oziroma opustitev teh ukrepov
policy-fresh-review = razglasitev ali potrditev pripravljenosti, zagon ter predlog začasne ustavitve ali prenehanja
policy-fresh-keys = registracija, aktivacija ali preklic ključev
policy-fresh-members = povabilo ali odstranitev članov, sprememba njihovih vlog, predaja organizacije
policy-fresh-staff = povabilo in odstranitev osebja, sprememba njegovih vlog
policy-fresh-clients = ustvarjanje, zamenjava ali ukinitev žetonov organizacije
policy-fresh-admin = ustvarjanje, zamenjava ali ukinitev žetonov vratarja
policy-fresh-passwords = sprememba gesla
policy-fresh-addresses = sprememba naslova računa
policy-fresh-closures = izbris računa
policy-fresh-factors = nastavitev ali odstranitev aplikacije za preverjanje pristnosti, ustvarjanje kod za obnovitev
policy-fresh-passkeys = dodajanje ali odstranitev ključev za dostop
policy-fresh-sessions = končanje sej
policy-kept-sessions = Spletne seje
policy-kept-counters = Števci poskusov: zgoščene vrednosti imen, omrežni naslovi
policy-kept-addresses = Omrežni naslov in brskalnik v zapisih o poskusih
policy-kept-nobody = Zapisi o poskusih, ki jih ni mogoče pripisati nikomur
policy-kept-entries = Vsi drugi zapisi o poskusih
policy-kept-logins = Prijave, ki jih je končal ponudnik identitete, kot zgoščene vrednosti
policy-kept-links = Povezave za enkratno uporabo, kot zgoščene vrednosti
policy-kept-change = Nedokončana sprememba naslova
policy-kept-devices = Znane naprave, kot zgoščene vrednosti
policy-kept-mail = Besedilo e-sporočila
policy-kept-mails = Drugi podatki o e-sporočilu: prejemnik, zadeva, časi
policy-kept-tokens = Žetoni API, kot zgoščene vrednosti, s časom zadnje uporabe
policy-kept-sign-ups = Nepotrjene registracije
policy-kept-accounts = Račun, ki ga je izbrisal njegov lastnik, ali račun odstranjenega člana osebja: naslov, ime, geslo, dejavniki, ključi za dostop, naprave, seje, povezave, članstva
policy-kept-ended-tokens = Žetoni API izbrisanega računa
policy-kept-closed = Dejstvo, da je ponudnik identitete nekoga prijavil v pozneje izbrisani račun člana osebja, kot zgoščena vrednost
policy-kept-closed-long = za vedno: tem osebam preprečuje vrnitev
policy-kept-signatures = Ime, naziv in naslov v podpisu
policy-kept-record = Zahteve, sporočila, zapiski, odločitve, pogodbe, ključi, dejstva
policy-kept-evidence = Omrežni naslov in brskalnik v dokazilu o podpisu
policy-kept-sessions-long = { $idle } brez uporabe, največ { $life }
policy-kept-mail-long = dokler ga ne prevzame poštni strežnik
policy-kept-accounts-long = izbriše se takoj; številka računa ostane tam, kjer se nanjo sklicujejo podpisi, odločitve in dejstva
policy-kept-ended-tokens-long = prenehajo takoj
policy-kept-signatures-long = enako dolgo kot pogodba: so njen del, zapečaten in z zgoščeno vrednostjo
policy-kept-record-long = za vedno: so evidenca
policy-kept-evidence-long = enako dolgo kot podpis
policy-after-end = { $span } po prenehanju veljavnosti
policy-after-use = { $span } po zadnji uporabi

span-minutes = { $n ->
    [one] { $n } minuta
    [two] { $n } minuti
    [few] { $n } minute
   *[other] { $n } minut
}
span-hours = { $n ->
    [one] { $n } ura
    [two] { $n } uri
    [few] { $n } ure
   *[other] { $n } ur
}
span-days = { $n ->
    [one] { $n } dan
    [two] { $n } dneva
    [few] { $n } dnevi
   *[other] { $n } dni
}
