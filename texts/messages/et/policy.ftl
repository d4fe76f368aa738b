# Kuidas kontosid kaitstakse. Lehel ja programmil on samad reeglid; siin on sõnad.

policy-title = Kuidas kontosid kaitstakse
policy-lead = Mida teilt nõutakse, milliseid andmeid teie kohta säilitatakse ja kui kaua. Portaal teeb seda, mis siin kirjas: lehel ja programmil on samad reeglid.
policy-passwords = Paroolid
policy-passwords-length = Vähemalt { $min } märki, ülempiiri ei ole. Kergesti äraarvatav parool lükatakse tagasi ja põhjus öeldakse. Keegi ei saa siin teie parooli lugeda: säilitatu põhjal saab vaid kindlaks teha, kas sisestati just see parool.
policy-passwords-guess = Äraarvamist aeglustatakse. Keegi ei saa siin teada, kas aadressiga on seotud konto – ei meie vastusest ega sellest, kui kaua vastamine aega võtab.
policy-factor = Kes vajab teist autentimistegurit
policy-factor-why = Parooli võib varastada nii, et keegi seda ei märka. Seepärast peavad need, kelle sõna on teistele siduv, esitama enamat: autentimisrakenduse või pääsuvõtme.
policy-factor-staff = Pääsuvalitseja juures: { $roles }, sest nad otsustavad teiste üle või näevad teiste andmeid.
policy-factor-members = Organisatsioonis: { $roles }, sest allkiri on organisatsioonile siduv.
policy-factor-others = Igaüks, kes allkirjastab lepingu, olenemata rollist, ja igaüks, kes on teise teguri seadistanud.
policy-factor-codes = Selle võib seadistada igaüks. Koos rakendusega antakse { $n } taastekoodi, millest igaüks kehtib ühe korra.
policy-fresh = Mille jaoks on vaja uut kinnitust
policy-fresh-why = Ka sisselogituna tuleb mõne toimingu eel oma isikut kinnitada, kui eelmisest kinnitamisest on möödas rohkem kui { $span }:
policy-session = Kui kaua seanss kestab
policy-session-long = Seanss lõpeb, kui viimasest kasutamisest on möödas { $idle }, ja hiljemalt siis, kui sisselogimisest on möödas { $life }. Oma kontol näete, kus te olete sisse logitud, ja saate iga seansi kohe lõpetada.
policy-kept = Mida säilitatakse ja kui kaua
policy-kept-what = Mida
policy-kept-how-long = Kui kaua
policy-report = Kuidas turvanõrkusest teatada
policy-report-how = Teatage sellest konfidentsiaalselt selle portaali haldajale või kasutage lähtekoodi avaldamiskoha konfidentsiaalse turvateate võimalust. Palun ärge avage enne avalikku pöördumist. Vastuse saate kolme tööpäeva jooksul.
policy-report-source = Kus lähtekood asub

policy-fresh-agreements = lepingu allkirjastamine või kaasallkirjastamine
policy-fresh-decisions = otsuse ettepaneku tegemine, heakskiitmine või tagasisaatmine
policy-fresh-interventions = peatamise, selle lõpetamise või lepingu ülesütlemise elluviimine või sellest loobumine
policy-fresh-review = valmisoleku teatamine või kinnitamine, käivitamine ning peatamise või lepingu ülesütlemise ettepanek
policy-fresh-keys = võtmete registreerimine, aktiveerimine või tühistamine
policy-fresh-members = liikmete kutsumine või eemaldamine, nende rollide muutmine, organisatsiooni üleandmine
policy-fresh-staff = töötajate kutsumine ja eemaldamine, nende rollide muutmine
policy-fresh-clients = organisatsiooni pääsutõendite loomine, uuendamine või lõpetamine
policy-fresh-admin = pääsuvalitseja pääsutõendite loomine, uuendamine või lõpetamine
policy-fresh-passwords = parooli muutmine
policy-fresh-addresses = konto aadressi muutmine
policy-fresh-closures = konto kustutamine
policy-fresh-factors = autentimisrakenduse seadistamine või eemaldamine, taastekoodide loomine
policy-fresh-passkeys = pääsuvõtmete lisamine või eemaldamine
policy-fresh-sessions = seansside lõpetamine
policy-kept-sessions = Veebiseansid
policy-kept-counters = Katsete loendurid: nimede räsid, võrguaadressid
policy-kept-addresses = Võrguaadress ja veebilehitseja katseid käsitlevates kannetes
policy-kept-nobody = Kanded katsete kohta, mis ei ole seotud ühegi kindla isikuga
policy-kept-entries = Kõik muud kanded katsete kohta
policy-kept-logins = Identiteedipakkuja lõpetatud sisselogimised räsidena
policy-kept-links = Ühekordsed lingid räsidena
policy-kept-change = Lõpuni viimata aadressimuudatus
policy-kept-devices = Tuntud seadmed räsidena
policy-kept-mail = E-kirja tekst
policy-kept-mails = E-kirja muud andmed: saaja, teema, kellaajad
policy-kept-tokens = API pääsutõendid räsidena koos viimase kasutamise ajaga
policy-kept-sign-ups = Kinnitamata jäänud registreerumised
policy-kept-accounts = Omaniku kustutatud või eemaldatud töötaja konto: aadress, nimi, parool, autentimistegurid, pääsuvõtmed, seadmed, seansid, lingid, liikmesused
policy-kept-ended-tokens = Kustutatud konto API pääsutõendid
policy-kept-closed = Asjaolu, et identiteedipakkuja kaudu logiti sisse töötaja kontole, mis on nüüdseks kustutatud, räsina
policy-kept-closed-long = alatiseks: nii ei pääse need inimesed enam sisse
policy-kept-signatures = Allkirjas olev nimi, ametinimetus ja aadress
policy-kept-record = Taotlused, sõnumid, märkmed, otsused, lepingud, võtmed, faktid
policy-kept-evidence = Võrguaadress ja veebilehitseja allkirja tõendites
policy-kept-sessions-long = { $idle } kasutamata, kõige rohkem { $life }
policy-kept-mail-long = kuni meiliserver on selle vastu võtnud
policy-kept-accounts-long = kustutatakse kohe; konto number jääb alles seal, kus allkirjad, otsused ja faktid sellele viitavad
policy-kept-ended-tokens-long = kaotavad kohe kehtivuse
policy-kept-signatures-long = sama kaua kui leping: see ongi leping, pitseeritud ja räsiga
policy-kept-record-long = alatiseks: need ongi register
policy-kept-evidence-long = sama kaua kui allkiri
policy-after-end = { $span } pärast lõppemist
policy-after-use = { $span } pärast viimast kasutamist

span-minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minutit
}
span-hours = { $n ->
    [one] { $n } tund
   *[other] { $n } tundi
}
span-days = { $n ->
    [one] { $n } päev
   *[other] { $n } päeva
}
