# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Kaip saugomos paskyros
policy-lead = Ko iš jūsų prašoma, kas apie jus saugoma ir kiek laiko. Portalas daro tai, kas čia parašyta: puslapiui ir programai taikomos tos pačios taisyklės.
policy-passwords = Slaptažodžiai
policy-passwords-length = Ne mažiau kaip { $min } ženklų, o daugiau – kiek norite. Slaptažodis, kurį būtų lengva atspėti, atmetamas nurodant priežastį. Čia niekas negali perskaityti jūsų slaptažodžio; iš to, kas saugoma, galima tik patikrinti, ar jis įvestas.
policy-passwords-guess = Spėliojantys sulėtinami. Niekas čia nesužino, ar adresas turi paskyrą: nei iš mūsų atsakymo, nei iš jo trukmės.
policy-factor = Kam reikia antro veiksnio
policy-factor-why = Slaptažodį galima pavogti niekam nepastebint. Todėl tie, kurių žodis įpareigoja kitus, turi pateikti daugiau: autentifikavimo programėlės kodą arba prieigos raktą.
policy-factor-staff = Prieigos valdytojo darbuotojai: { $roles }. Jie sprendžia dėl kitų arba mato kitų duomenis.
policy-factor-members = Organizacijoje: { $roles }. Parašas įpareigoja organizaciją.
policy-factor-others = Kiekvienas, kas pasirašo susitarimą, kad ir koks būtų jo vaidmuo, ir kiekvienas, kas antrą veiksnį yra nustatęs.
policy-factor-codes = Jį gali nustatyti visi. Su programėle gaunami atkūrimo kodai (jų skaičius: { $n }); kiekvienas jų galioja vieną kartą.
policy-fresh = Kam reikia naujo patvirtinimo
policy-fresh-why = Net ir prisijungus kai kuriems veiksmams reikia patvirtinti, kad tai jūs, nebent tai padarėte neseniai (patvirtinimas galioja: { $span }). Tai šie veiksmai:
policy-session = Kiek laiko liekate prisijungę
policy-session-long = Sesija baigiasi, kai ja nesinaudojama tiek laiko: { $idle }. Ilgiausia jos trukmė nuo prisijungimo: { $life }. Savo paskyroje matote, kur esate prisijungę, ir galite iš karto baigti bet kurią sesiją.
policy-kept = Kas saugoma ir kiek laiko
policy-kept-what = Kas
policy-kept-how-long = Kiek laiko
policy-report = Kaip pranešti apie pažeidžiamumą
policy-report-how = Praneškite konfidencialiai šio portalo operatoriui arba naudokitės konfidencialiu pranešimu apie pažeidžiamumą ten, kur laikomas pirminis kodas. Prašome pirmiausia neskelbti viešai. Atsakymą gausite per tris darbo dienas.
policy-report-source = Kur yra pirminis kodas

policy-fresh-agreements = susitarimo pasirašymas arba kontrasignavimas
policy-fresh-decisions = sprendimo siūlymas, tvirtinimas arba grąžinimas
policy-fresh-interventions = sustabdymo, jo panaikinimo arba nutraukimo vykdymas arba atsisakymas juos vykdyti
policy-fresh-review = parengties paskelbimas arba patvirtinimas, paleidimas ir sustabdymo arba nutraukimo siūlymas
policy-fresh-keys = raktų registravimas, aktyvinimas arba atšaukimas
policy-fresh-members = narių kvietimas arba šalinimas, jų vaidmenų keitimas, organizacijos perdavimas
policy-fresh-staff = darbuotojų kvietimas ir šalinimas, jų vaidmenų keitimas
policy-fresh-clients = organizacijos žetonų kūrimas, keitimas arba galiojimo nutraukimas
policy-fresh-admin = prieigos valdytojo žetonų kūrimas, keitimas arba galiojimo nutraukimas
policy-fresh-passwords = slaptažodžio keitimas
policy-fresh-addresses = paskyros adreso keitimas
policy-fresh-closures = paskyros šalinimas
policy-fresh-factors = autentifikavimo programėlės nustatymas arba pašalinimas, atkūrimo kodų kūrimas
policy-fresh-passkeys = prieigos raktų pridėjimas arba pašalinimas
policy-fresh-sessions = sesijų baigimas
policy-kept-sessions = Interneto sesijos
policy-kept-counters = Bandymų skaitikliai: vardų maišos vertės, tinklo adresai
policy-kept-addresses = Tinklo adresas ir naršyklė įrašuose apie bandymus
policy-kept-nobody = Įrašai apie bandymus, kurių negalima susieti su konkrečiu asmeniu
policy-kept-entries = Visi kiti įrašai apie bandymus
policy-kept-logins = Tapatybės paslaugų teikėjo užbaigti prisijungimai (maišos vertės)
policy-kept-links = Vienkartinės nuorodos (maišos vertės)
policy-kept-change = Neužbaigtas adreso keitimas
policy-kept-devices = Žinomi įrenginiai (maišos vertės)
policy-kept-mail = El. laiško tekstas
policy-kept-mails = Kiti el. laiško duomenys: gavėjas, tema, laikas
policy-kept-tokens = API žetonai (maišos vertės) ir paskutinio jų naudojimo laikas
policy-kept-sign-ups = Nepatvirtintos registracijos
policy-kept-accounts = Savininko pašalinta paskyra arba pašalinto darbuotojo paskyra: adresas, vardas ir pavardė, slaptažodis, veiksniai, prieigos raktai, įrenginiai, sesijos, nuorodos, narystė
policy-kept-ended-tokens = Pašalintos paskyros API žetonai
policy-kept-closed = Tai, kad tapatybės paslaugų teikėjas ką nors prijungė prie vėliau pašalintos darbuotojo paskyros (maišos vertė)
policy-kept-closed-long = visam laikui: taip šie asmenys nebeįleidžiami
policy-kept-signatures = Vardas ir pavardė, pareigos ir adresas paraše
policy-kept-record = Prašymai, pranešimai, pastabos, sprendimai, susitarimai, raktai, faktai
policy-kept-evidence = Tinklo adresas ir naršyklė parašo įrodymuose
policy-kept-sessions-long = nenaudojama: { $idle }; ne ilgiau kaip: { $life }
policy-kept-mail-long = kol jį priima pašto serveris
policy-kept-accounts-long = pašalinama iš karto; paskyros numeris lieka ten, kur į jį nurodo parašai, sprendimai ir faktai
policy-kept-ended-tokens-long = jų galiojimas baigiasi iš karto
policy-kept-signatures-long = kartu su susitarimu: tai užantspauduota sutartis su maišos verte
policy-kept-record-long = visam laikui: jie sudaro įrašus
policy-kept-evidence-long = kartu su parašu
policy-after-end = { $span } nuo galiojimo pabaigos
policy-after-use = { $span } nuo paskutinio naudojimo

span-minutes = { $n ->
    [one] { $n } minutė
    [few] { $n } minutės
   *[other] { $n } minučių
}
span-hours = { $n ->
    [one] { $n } valanda
    [few] { $n } valandos
   *[other] { $n } valandų
}
span-days = { $n ->
    [one] { $n } diena
    [few] { $n } dienos
   *[other] { $n } dienų
}
