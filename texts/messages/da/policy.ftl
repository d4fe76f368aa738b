# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Sådan beskyttes konti
policy-lead = Hvad der kræves af dig, hvad der opbevares om dig, og hvor længe. Portalen gør det, der står her: Siden og programmet bruger de samme regler.
policy-passwords = Adgangskoder
policy-passwords-length = Mindst { $min } tegn, og så mange, du vil. Det, der hurtigt kan gættes, afvises med en begrundelse. Ingen kan læse din adgangskode her. Det, der opbevares, kan kun bruges til at kontrollere, om den er indtastet rigtigt.
policy-passwords-guess = Den, der gætter, bliver bremset. Ingen kan her finde ud af, om en adresse har en konto, hverken af det, vi svarer, eller af den tid, det tager.
policy-factor = Hvem har brug for en ekstra faktor
policy-factor-why = En adgangskode kan blive stjålet, uden at nogen opdager det. Den, der kan binde andre, skal derfor bevise sin identitet med mere end en adgangskode: med en godkendelsesapp eller en adgangsnøgle.
policy-factor-staff = Hos gatekeeperen: { $roles }, fordi disse roller træffer afgørelse om andre eller ser andres oplysninger.
policy-factor-members = I en organisation: { $roles }, fordi underskriften binder organisationen.
policy-factor-others = Alle, der underskriver en aftale, uanset rolle, og alle, der har opsat en ekstra faktor.
policy-factor-codes = Alle kan opsætte en ekstra faktor. Med appen følger { $n } gendannelseskoder, som hver virker én gang.
policy-fresh = Hvad der kræver en ny bekræftelse
policy-fresh-why = Selv når du er logget ind, kræver nogle handlinger, at du bekræfter, at det er dig, medmindre din seneste bekræftelse højst er { $span } gammel:
policy-session = Hvor længe du forbliver logget ind
policy-session-long = En session slutter { $idle } efter seneste brug og senest { $life } efter login. Din konto viser, hvor du er logget ind, og du kan straks afslutte enhver session dér.
policy-kept = Hvad der opbevares, og hvor længe
policy-kept-what = Hvad
policy-kept-how-long = Hvor længe
policy-report = Sådan indberetter du en sårbarhed
policy-report-how = Giv operatøren af denne portal fortrolig besked, eller brug den fortrolige indberetning af sårbarheder dér, hvor kildekoden ligger. Opret ikke først en offentlig sag. Du får svar inden for tre arbejdsdage.
policy-report-source = Her ligger kildekoden

policy-fresh-agreements = at underskrive eller medunderskrive en aftale
policy-fresh-decisions = at foreslå, godkende eller tilbagesende en afgørelse
policy-fresh-interventions = at gennemføre eller opgive en suspension, ophævelsen af den eller en opsigelse
policy-fresh-review = at erklære eller bekræfte, at alt er klar, at lancere og at foreslå en suspension eller opsigelse
policy-fresh-keys = at registrere, aktivere eller tilbagekalde nøgler
policy-fresh-members = at invitere eller fjerne medlemmer, at ændre deres roller, at overdrage organisationen
policy-fresh-staff = at invitere og fjerne medarbejdere, at ændre deres roller
policy-fresh-clients = at oprette, udskifte eller afslutte en organisations tokens
policy-fresh-admin = at oprette, udskifte eller afslutte gatekeeperens tokens
policy-fresh-passwords = at skifte adgangskoden
policy-fresh-addresses = at ændre en kontos adresse
policy-fresh-closures = at slette en konto
policy-fresh-factors = at opsætte eller fjerne en godkendelsesapp, at oprette gendannelseskoder
policy-fresh-passkeys = at tilføje eller fjerne adgangsnøgler
policy-fresh-sessions = at afslutte sessioner
policy-kept-sessions = Websessioner
policy-kept-counters = Tællere af forsøg: hashværdier af navne, netværksadresser
policy-kept-addresses = Netværksadresse og browser i poster om forsøg
policy-kept-nobody = Poster om forsøg, der ikke kan knyttes til nogen bestemt
policy-kept-entries = Alle andre poster om forsøg
policy-kept-logins = Loginsessioner, som en identitetsudbyder har afsluttet, som hashværdier
policy-kept-links = Engangslinks, som hashværdier
policy-kept-change = En adresseændring, som ingen har fuldført
policy-kept-devices = Kendte enheder, som hashværdier
policy-kept-mail = Teksten i en e-mail
policy-kept-mails = Resten af en e-mail: modtager, emne, tidspunkter
policy-kept-tokens = API-tokens, som hashværdier, med tidspunktet for seneste brug
policy-kept-sign-ups = Tilmeldinger, som ingen har bekræftet
policy-kept-accounts = En konto, som indehaveren har slettet, eller som tilhører fjernede medarbejdere: adresse, navn, adgangskode, faktorer, adgangsnøgler, enheder, sessioner, links, medlemskaber
policy-kept-ended-tokens = API-tokens fra en slettet konto
policy-kept-closed = At en identitetsudbyder har logget en medarbejder ind på en konto, der siden er slettet, som hashværdi
policy-kept-closed-long = for altid: det holder de pågældende ude
policy-kept-signatures = Navn, stilling og adresse i en underskrift
policy-kept-record = Anmodninger, beskeder, notater, afgørelser, aftaler, nøgler, registrerede hændelser
policy-kept-evidence = Netværksadresse og browser i beviset for en underskrift
policy-kept-sessions-long = { $idle } uden brug, højst { $life }
policy-kept-mail-long = indtil en mailserver har modtaget den
policy-kept-accounts-long = slettes straks; kontonummeret bliver stående, hvor underskrifter, afgørelser og hændelser henviser til det
policy-kept-ended-tokens-long = de ophører straks
policy-kept-signatures-long = sammen med aftalen: den er kontrakten, forseglet og sikret med en hashværdi
policy-kept-record-long = for altid: de udgør selve dokumentationen
policy-kept-evidence-long = sammen med underskriften
policy-after-end = { $span } efter ophør
policy-after-use = { $span } efter seneste brug

span-minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minutter
}
span-hours = { $n ->
    [one] { $n } time
   *[other] { $n } timer
}
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dage
}
