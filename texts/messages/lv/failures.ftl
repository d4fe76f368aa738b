# Why something did not happen: heading and what to do now.

failure-wrong-title = Radusies problēma
failure-wrong = Dažas atbildes ir jāpārskata. Nekas no ievadītā nav zudis.

failure-not-found-title = Lapa nav atrasta
failure-not-found = Šeit nekā nav, vai arī jums nav tiesību to redzēt. Pārbaudiet adresi vai atgriezieties savā pārskatā.

failure-forbidden-title = Jūsu lomai nav atļauts
failure-forbidden = Jūsu loma šo darbību neietver. Vērsieties pie kāda savā organizācijā, kam ir vajadzīgā loma.

failure-scope-missing-title = Marķieris tam nav paredzēts
failure-scope-missing = Marķieris darbojas, bet tas nav izveidots šim izsaukumam. Izveidojiet marķieri ar izsaukumam vajadzīgo darbības jomu.

failure-address-not-allowed-title = No šīs adreses nav atļauts
failure-address-not-allowed = Marķieris darbojas, bet ne no adreses, no kuras nāca šis izsaukums. Pievienojiet adresi klienta sarakstam vai veiciet izsaukumu no adreses, kas tajā ir.

failure-signed-out-title = Pieslēdzieties vēlreiz
failure-signed-out = Jūsu sesija ir beigusies. Pēdējais saglabātais nav zudis; pieslēdzieties un turpiniet no turienes.

failure-conflict-title = Kāds bija ātrāks
failure-conflict = Kamēr lapa bija atvērta, dati mainījās. Nekas no ievadītā nav zudis: teksts ir zemāk. Apskatiet jauno stāvokli un nosūtiet vēlreiz, ja tas joprojām ir vajadzīgs.

failure-not-now-title = Šajā posmā nav iespējams
failure-not-now = Šis solis jau ir veikts vai pašreizējā stāvoklī nav iespējams. Lapā redzams, kā ir tagad.

failure-same-person-title = Vajadzīga otra persona
failure-same-person = Šo priekšlikumu iesniedzāt jūs, tāpēc tas jāapstiprina citai personai.

failure-decided-before-title = Jālemj kādam citam
failure-decided-before = Jūs piedalījāties apstrīdētā lēmuma pieņemšanā, tāpēc tagad jālemj citām personām.

failure-tracks-incomplete-title = Viss vēl nav pabeigts
failure-tracks-incomplete = Lai varētu paziņot par gatavību, vispirms jānoslēdz vienošanās, jāpierāda atslēgas un jāpabeidz visi starpposmi.

failure-cannot-countersign-title = Vajadzīgs otrs paraksts
failure-cannot-countersign = Persona, kas parakstījusi pakalpojumu sniedzēja vārdā, nevar līdzparakstīt.

failure-too-many-title = Pārāk daudz mēģinājumu
failure-too-many = Bija pārāk daudz mēģinājumu. Pagaidiet ceturtdaļstundu un mēģiniet vēlreiz.

failure-bad-credentials-title = Pieslēgties neizdevās
failure-bad-credentials = Adrese vai parole nav pareiza. Pārbaudiet abas un mēģiniet vēlreiz.

failure-issuer-failed-title = Pieslēgšanās neizdevās
failure-issuer-failed = Jūsu identitātes nodrošinātājs neapstiprināja, kas jūs esat, vai arī atbilde pienāca pārāk vēlu. Sāciet no jauna pieslēgšanās lapā. Ja tas atkārtojas, paziņojiet izsekošanas identifikatoru tam, kas pārvalda šo portālu.

failure-issuer-weak-title = Ar paroli vien nepietiek
failure-issuer-weak = Jūsu identitātes nodrošinātājs jūs pieslēdza tikai ar paroli. Iestatiet tur otru faktoru un pieslēdzieties vēlreiz.

failure-no-role-title = Jums šeit nav lomas
failure-no-role = Jūsu identitātes nodrošinātājs jūs pazīst, bet nekas no tā sniegtajām ziņām neatbilst lomai šajā portālā. Vērsieties pie tā, kas jūsu darbvietā pārvalda piekļuvi.

failure-address-has-account-title = Šai adresei jau ir konts
failure-address-has-account = Šī adrese ir kontam, kurā pieslēdzas ar paroli. Kontus nekad nesavieno pēc adreses. Pieslēdzieties ar paroli vai vispirms lūdziet administratoru šo kontu noņemt.

failure-federated-title = Par to gādā jūsu identitātes nodrošinātājs
failure-federated = Jūs pieslēdzaties, izmantojot identitātes nodrošinātāju, tāpēc paroli, lietotni un piekļuves atslēgas pārvalda tur, nevis šeit.

failure-bad-token-title = Marķieris nav derīgs
failure-bad-token = Marķieris ir viltots, tā termiņš ir beidzies, tas ir paredzēts kādam citam vai jau izmantots. Nosūtiet jaunu.

failure-unconfirmed-title = Vispirms apstipriniet savu adresi
failure-unconfirmed = Jūsu e-pasta adrese vēl nav apstiprināta. Mēs jums nosūtījām jaunu saiti; atveriet to un tad pieslēdzieties.

failure-factor-needed-title = Vispirms iestatiet otru faktoru
failure-factor-needed = Tam, kas lemj, paraksta vai strādā vārtziņa labā, šeit ar paroli vien nepietiek: vajadzīga autentifikācijas lietotne. Iestatiet to savā kontā un tad turpiniet. Nekas no ievadītā nav zudis.

failure-proof-needed-title = Apstipriniet, ka tas esat jūs
failure-proof-needed = Šai darbībai vajadzīgs apstiprinājums, kas nav vecāks par piecām minūtēm. Apstipriniet, ka tas esat jūs, un nosūtiet vēlreiz. Nekas no ievadītā nav zudis.

failure-link-ended-title = Šī saite vairs nedarbojas
failure-link-ended = Saite jau ir izmantota, tās termiņš ir beidzies vai to aizstājusi jaunāka. Atveriet jaunāko vēstuli vai lūdziet citu saiti tur, kur lūdzāt šo: pieslēdzoties, reģistrējoties vai izvēloties jaunu paroli. Tas, kas jūs uzaicināja, var uzaicināt vēlreiz.

failure-invitation-ended-title = Šis uzaicinājums vairs nav spēkā
failure-invitation-ended = Tas jau ir pieņemts, atsaukts vai tā termiņš ir beidzies. Lūdziet jaunu kādam organizācijas īpašniekam.

failure-other-address-title = Šis uzaicinājums ir citai adresei
failure-other-address = Jūs esat pieslēdzies ar citu adresi, nevis to, uz kuru nosūtīts uzaicinājums. Izejiet, tad pieslēdzieties ar to adresi vai izveidojiet ar to kontu un atveriet saiti vēlreiz.

failure-last-owner-title = Organizācijai vajadzīgs īpašnieks
failure-last-owner = Jūs esat tās vienīgais īpašnieks. Vispirms ieceliet par īpašnieku citu dalībnieku.

failure-last-administrator-title = Portālam vajadzīgs administrators
failure-last-administrator = Jūs esat tā vienīgais administrators. Uzaiciniet citu un sagaidiet, līdz tas pievienojas; tad mēģiniet vēlreiz.

failure-address-taken-title = Šai adresei jau ir konts
failure-address-taken = Pa to laiku ar jauno adresi izveidots cits konts, tāpēc nekas nav mainīts. Pieslēdzieties ar to kontu vai lūdziet maiņu vēlreiz ar citu adresi.

failure-beyond-calendar-title = Datumu nevar aprēķināt
failure-beyond-calendar = Svētku dienas tik tālā nākotnē nav zināmas, tāpēc termiņa beigas nevar aprēķināt. Lūdziet portāla uzturētāju pievienot attiecīgā gada svētku dienas.

failure-key-reused-title = Šī atslēga jau ir lietota
failure-key-reused = Šī identitātes atslēga jau ir reģistrēta. Šai reģistrācijai ģenerējiet jaunu identitātes atslēgu.

failure-challenge-ended-title = Pārbaudes uzdevums ir beidzies
failure-challenge-ended = Šā pārbaudes uzdevuma termiņš ir beidzies vai uz to jau ir atbildēts. Reģistrējiet atslēgas vēlreiz, lai saņemtu jaunu.

failure-internal-title = Pie mums radās kļūda
failure-internal = Kļūda ir mūsu, un nekas no saglabātā nav zudis. Mēģiniet vēlreiz; ja tas atkārtojas, nosūtiet mums izsekošanas identifikatoru.
