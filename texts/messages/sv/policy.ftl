# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Så skyddas konton
policy-lead = Vad som krävs av dig, vad som sparas om dig och hur länge. Portalen gör det som står här: sidan och programmet använder samma regler.
policy-passwords = Lösenord
policy-passwords-length = Minst { $min } tecken, och så många du vill. Det som är lätt att gissa avvisas med en motivering. Ingen kan läsa ditt lösenord här. Det som sparas kan bara användas för att kontrollera om lösenordet har skrivits in rätt.
policy-passwords-guess = Den som gissar bromsas. Ingen får här veta om en adress har ett konto, vare sig genom vad vi svarar eller genom hur lång tid det tar.
policy-factor = Vem som behöver en andra faktor
policy-factor-why = Ett lösenord kan stjälas utan att någon märker det. Den som kan binda andra måste därför styrka sin identitet med mer än ett lösenord: med en autentiseringsapp eller en lösennyckel.
policy-factor-staff = Hos grindvakten: { $roles }, eftersom dessa roller beslutar om andra eller ser andras uppgifter.
policy-factor-members = I en organisation: { $roles }, eftersom underskriften binder organisationen.
policy-factor-others = Alla som undertecknar ett avtal, oavsett roll, och alla som har ställt in en andra faktor.
policy-factor-codes = Alla kan ställa in en andra faktor. Med appen följer { $n } återställningskoder som var och en fungerar en gång.
policy-fresh = Vad som kräver en ny bekräftelse
policy-fresh-why = Även när du är inloggad kräver vissa åtgärder att du bekräftar att det är du, om inte din senaste bekräftelse är högst { $span } gammal:
policy-session = Hur länge du förblir inloggad
policy-session-long = En session avslutas { $idle } efter att du senast använde den, och senast { $life } efter att du loggade in. Ditt konto visar var du är inloggad, och där kan du genast avsluta vilken session som helst.
policy-kept = Vad som sparas, och hur länge
policy-kept-what = Vad
policy-kept-how-long = Hur länge
policy-report = Så rapporterar du en sårbarhet
policy-report-how = Kontakta operatören av portalen konfidentiellt, eller använd den konfidentiella sårbarhetsrapporteringen där källkoden finns. Gör inte först en offentlig anmälan. Du får svar inom tre arbetsdagar.
policy-report-source = Här finns källkoden

policy-fresh-agreements = att underteckna eller kontrasignera ett avtal
policy-fresh-decisions = att föreslå, godkänna eller återsända ett beslut
policy-fresh-interventions = att genomföra eller lägga ned en tillfällig avstängning, upphävandet av den eller en uppsägning
policy-fresh-review = att förklara eller bekräfta att allt är klart, att lansera samt att föreslå en tillfällig avstängning eller en uppsägning
policy-fresh-keys = att registrera, aktivera eller återkalla nycklar
policy-fresh-members = att bjuda in eller ta bort medlemmar, att ändra deras roller, att överlåta organisationen
policy-fresh-staff = att bjuda in och ta bort personal, att ändra deras roller
policy-fresh-clients = att skapa, byta ut eller avsluta token för en organisation
policy-fresh-admin = att skapa, byta ut eller avsluta token för grindvakten
policy-fresh-passwords = att byta lösenord
policy-fresh-addresses = att ändra adressen för ett konto
policy-fresh-closures = att radera ett konto
policy-fresh-factors = att ställa in eller ta bort en autentiseringsapp, att skapa återställningskoder
policy-fresh-passkeys = att lägga till eller ta bort lösennycklar
policy-fresh-sessions = att avsluta sessioner
policy-kept-sessions = Webbsessioner
policy-kept-counters = Räknare för försök: hashvärden av namn, nätverksadresser
policy-kept-addresses = Nätverksadress och webbläsare i poster om försök
policy-kept-nobody = Poster om försök som inte kan kopplas till någon bestämd person
policy-kept-entries = Alla andra poster om försök
policy-kept-logins = Inloggningar som en identitetsleverantör har avslutat, som hashvärden
policy-kept-links = Engångslänkar, som hashvärden
policy-kept-change = En adressändring som ingen har slutfört
policy-kept-devices = Kända enheter, som hashvärden
policy-kept-mail = Texten i ett e-postmeddelande
policy-kept-mails = Resten av ett e-postmeddelande: mottagare, ämne, tider
policy-kept-tokens = API-token, som hashvärden, med tidpunkten för senaste användning
policy-kept-sign-ups = Registreringar som ingen har bekräftat
policy-kept-accounts = Ett konto som innehavaren har raderat, eller som tillhör personal som har tagits bort: adress, namn, lösenord, faktorer, lösennycklar, enheter, sessioner, länkar, medlemskap
policy-kept-ended-tokens = API-token för ett raderat konto
policy-kept-closed = Att en identitetsleverantör har loggat in någon på ett personalkonto som sedan raderades, som hashvärde
policy-kept-closed-long = för alltid: det hindrar dessa personer från att komma in igen
policy-kept-signatures = Namn, befattning och adress i en underskrift
policy-kept-record = Begäranden, meddelanden, anteckningar, beslut, avtal, nycklar, registrerade händelser
policy-kept-evidence = Nätverksadress och webbläsare i beviset för en underskrift
policy-kept-sessions-long = { $idle } utan användning, högst { $life }
policy-kept-mail-long = tills en e-postserver har tagit emot den
policy-kept-accounts-long = raderas genast; kontots nummer finns kvar där underskrifter, beslut och händelser hänvisar till det
policy-kept-ended-tokens-long = de upphör genast
policy-kept-signatures-long = tillsammans med avtalet: det är kontraktet, förseglat och säkrat med ett hashvärde
policy-kept-record-long = för alltid: de utgör själva dokumentationen
policy-kept-evidence-long = tillsammans med underskriften
policy-after-end = { $span } efter att de upphört
policy-after-use = { $span } efter senaste användning

span-minutes = { $n ->
    [one] { $n } minut
   *[other] { $n } minuter
}
span-hours = { $n ->
    [one] { $n } timme
   *[other] { $n } timmar
}
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagar
}
