# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Kā tiek aizsargāti konti
policy-lead = Kas no jums tiek prasīts, kas par jums tiek glabāts un cik ilgi. Portāls dara to, kas šeit rakstīts: lapai un programmai ir vieni un tie paši noteikumi.
policy-passwords = Paroles
policy-passwords-length = Vismaz { $min } rakstzīmes, un vairāk – cik vēlaties. Ātri uzminamu paroli noraida, norādot iemeslu. Neviens šeit nevar izlasīt jūsu paroli; pēc tā, kas tiek glabāts, var tikai pārbaudīt, vai tā ievadīta pareizi.
policy-passwords-guess = Paroļu minēšana tiek palēnināta. Neviens šeit neuzzina, vai adresei ir konts, – ne pēc mūsu atbildes, ne pēc tā, cik ilgi tā jāgaida.
policy-factor = Kam vajadzīgs otrs faktors
policy-factor-why = Paroli var nozagt, nevienam to nemanot. Tāpēc tiem, kuru vārds uzliek saistības citiem, jāuzrāda kas vairāk: autentifikācijas lietotne vai piekļuves atslēga.
policy-factor-staff = Vārtziņa darbinieki: { $roles }. Viņi lemj par citiem vai redz citu datus.
policy-factor-members = Organizācijā: { $roles }. Paraksts organizācijai ir saistošs.
policy-factor-others = Ikviens, kas paraksta vienošanos, neatkarīgi no lomas, un ikviens, kas otru faktoru ir iestatījis.
policy-factor-codes = To var iestatīt ikviens. Kopā ar lietotni saņemami atkopšanas kodi (skaits: { $n }); katrs no tiem derīgs vienu reizi.
policy-fresh = Kam vajadzīgs nesens apstiprinājums
policy-fresh-why = Arī tad, kad esat pieslēdzies, dažām darbībām jāapstiprina, ka tas esat jūs, ja vien neesat to izdarījis nesen (derīguma laiks: { $span }). Šīs darbības ir:
policy-session = Cik ilgi jūs paliekat pieslēdzies
policy-session-long = Sesija beidzas, ja to nelieto tik ilgi: { $idle }. Ilgākais laiks kopš pieslēgšanās: { $life }. Savā kontā redzat, kur esat pieslēdzies, un varat tūlīt beigt jebkuru sesiju.
policy-kept = Kas tiek glabāts un cik ilgi
policy-kept-what = Kas
policy-kept-how-long = Cik ilgi
policy-report = Kā ziņot par ievainojamību
policy-report-how = Informējiet šā portāla uzturētāju konfidenciāli vai izmantojiet konfidenciālo ziņošanu par ievainojamību vietnē, kurā atrodas pirmkods. Lūdzam vispirms neziņot publiski. Atbildi saņemsiet trīs darbdienu laikā.
policy-report-source = Kur atrodas pirmkods

policy-fresh-agreements = vienošanās parakstīšana vai līdzparakstīšana
policy-fresh-decisions = lēmuma ierosināšana, apstiprināšana vai nosūtīšana atpakaļ
policy-fresh-interventions = apturēšanas, tās atcelšanas vai izbeigšanas izpilde vai atteikšanās no tās
policy-fresh-review = gatavības paziņošana vai apstiprināšana, palaišana un apturēšanas vai izbeigšanas ierosināšana
policy-fresh-keys = atslēgu reģistrēšana, aktivizēšana vai atsaukšana
policy-fresh-members = dalībnieku uzaicināšana vai noņemšana, viņu lomu maiņa, organizācijas nodošana
policy-fresh-staff = darbinieku uzaicināšana un noņemšana, viņu lomu maiņa
policy-fresh-clients = organizācijas marķieru izveide, nomaiņa vai izbeigšana
policy-fresh-admin = vārtziņa marķieru izveide, nomaiņa vai izbeigšana
policy-fresh-passwords = paroles maiņa
policy-fresh-addresses = konta adreses maiņa
policy-fresh-closures = konta dzēšana
policy-fresh-factors = autentifikācijas lietotnes iestatīšana vai noņemšana, atkopšanas kodu izveide
policy-fresh-passkeys = piekļuves atslēgu pievienošana vai noņemšana
policy-fresh-sessions = sesiju beigšana
policy-kept-sessions = Tīmekļa sesijas
policy-kept-counters = Mēģinājumu skaitītāji: vārdu jaucējvērtības, tīkla adreses
policy-kept-addresses = Tīkla adrese un pārlūkprogramma ierakstos par mēģinājumiem
policy-kept-nobody = Ieraksti par mēģinājumiem, kas nav saistāmi ar konkrētu personu
policy-kept-entries = Visi pārējie ieraksti par mēģinājumiem
policy-kept-logins = Identitātes nodrošinātāja izbeigtas pieslēgšanās (jaucējvērtības)
policy-kept-links = Vienreizējās saites (jaucējvērtības)
policy-kept-change = Nepabeigta adreses maiņa
policy-kept-devices = Zināmās ierīces (jaucējvērtības)
policy-kept-mail = E-pasta vēstules teksts
policy-kept-mails = Pārējās vēstules ziņas: saņēmējs, temats, laiks
policy-kept-tokens = API marķieri (jaucējvērtības) un to pēdējās lietošanas laiks
policy-kept-sign-ups = Neapstiprinātas reģistrācijas
policy-kept-accounts = Īpašnieka dzēsts konts vai noņemta darbinieka konts: adrese, vārds, parole, faktori, piekļuves atslēgas, ierīces, sesijas, saites, dalība organizācijās
policy-kept-ended-tokens = Dzēsta konta API marķieri
policy-kept-closed = Tas, ka identitātes nodrošinātājs kādu pieslēdza vēlāk dzēstam darbinieka kontam (jaucējvērtība)
policy-kept-closed-long = pastāvīgi: tas neļauj šīm personām pieslēgties no jauna
policy-kept-signatures = Vārds, amats un adrese parakstā
policy-kept-record = Pieprasījumi, ziņojumi, piezīmes, lēmumi, vienošanās, atslēgas, fakti
policy-kept-evidence = Tīkla adrese un pārlūkprogramma paraksta pierādījumos
policy-kept-sessions-long = { $idle } bez lietošanas, ne vairāk kā { $life }
policy-kept-mail-long = līdz brīdim, kad to pieņem pasta serveris
policy-kept-accounts-long = dzēš tūlīt; konta numurs paliek tur, kur uz to norāda paraksti, lēmumi un fakti
policy-kept-ended-tokens-long = zaudē spēku tūlīt
policy-kept-signatures-long = kopā ar vienošanos: tā ir līgums, aizzīmogots un ar jaucējvērtību
policy-kept-record-long = pastāvīgi: tie veido reģistru
policy-kept-evidence-long = kopā ar parakstu
policy-after-end = { $span } pēc termiņa beigām
policy-after-use = { $span } pēc pēdējās lietošanas

span-minutes = { $n ->
    [zero] { $n } minūtes
    [one] { $n } minūte
   *[other] { $n } minūtes
}
span-hours = { $n ->
    [zero] { $n } stundas
    [one] { $n } stunda
   *[other] { $n } stundas
}
span-days = { $n ->
    [zero] { $n } dienas
    [one] { $n } diena
   *[other] { $n } dienas
}
