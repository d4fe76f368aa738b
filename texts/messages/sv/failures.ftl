# Why something did not happen: heading and what to do now.

failure-wrong-title = Det har uppstått ett problem
failure-wrong = Några svar behöver ses över. Inget av det du har skrivit har gått förlorat.

failure-not-found-title = Sidan hittades inte
failure-not-found = Här finns ingenting, eller så har du inte tillgång till det. Kontrollera adressen eller gå tillbaka till din översikt.

failure-forbidden-title = Inte för din roll
failure-forbidden = Detta ingår inte i din roll. Fråga någon i din organisation som har rätt roll.

failure-scope-missing-title = Denna token är inte avsedd för detta
failure-scope-missing = Din token fungerar, men den skapades inte för detta anrop. Skapa en med den behörighet som anropet kräver.

failure-address-not-allowed-title = Inte från den här adressen
failure-address-not-allowed = Din token fungerar, men inte från den adress som anropet kom från. Lägg till adressen i klientens lista, eller gör anropet från en adress som finns i den.

failure-signed-out-title = Logga in igen
failure-signed-out = Din session har avslutats. Det du senast sparade finns kvar. Logga in och fortsätt därifrån.

failure-conflict-title = Någon annan hann före
failure-conflict = Detta ändrades medan du hade sidan öppen. Inget av det du har skrivit har gått förlorat: det står nedan. Titta på det nya läget och skicka igen om det fortfarande stämmer.

failure-not-now-title = Inte möjligt i detta skede
failure-not-now = Detta steg har redan tagits, eller så är det inte möjligt i det nuvarande läget. Sidan visar hur läget är nu.

failure-same-person-title = Det behövs en person till
failure-same-person = Du har lagt fram detta förslag, så någon annan måste godkänna det.

failure-decided-before-title = Någon annan måste besluta
failure-decided-before = Du deltog i det beslut som nu ifrågasätts, så nu måste andra besluta.

failure-tracks-incomplete-title = Allt är inte klart
failure-tracks-incomplete = Avtal, nycklar och milstolpar måste alla vara klara innan detta kan förklaras färdigt.

failure-cannot-countersign-title = Det behövs en underskrift till
failure-cannot-countersign = Den som har undertecknat för leverantören kan inte kontrasignera.

failure-too-many-title = För många försök
failure-too-many = Det har gjorts för många försök. Vänta en kvart och försök sedan igen.

failure-bad-credentials-title = Inloggningen misslyckades
failure-bad-credentials = Adressen eller lösenordet är fel. Kontrollera båda och försök igen.

failure-issuer-failed-title = Inloggningen fungerade inte
failure-issuer-failed = Din identitetsleverantör bekräftade inte vem du är, eller så kom svaret för sent. Börja om från inloggningssidan. Händer det igen, uppge spårnings-id:t för den som driver portalen.

failure-issuer-weak-title = Enbart ett lösenord räcker inte
failure-issuer-weak = Din identitetsleverantör loggade in dig med enbart ett lösenord. Ställ in en andra faktor där och logga sedan in igen.

failure-no-role-title = Du har ingen roll här
failure-no-role = Din identitetsleverantör känner till dig, men inget i dess uppgifter motsvarar en roll i portalen. Fråga den som hanterar åtkomst på din arbetsplats.

failure-address-has-account-title = Det finns redan ett konto med denna adress
failure-address-has-account = Ett konto som man loggar in på med lösenord har denna adress. Konton slås aldrig ihop utifrån adressen. Logga in med lösenordet, eller be en administratör att först ta bort det kontot.

failure-federated-title = Din identitetsleverantör sköter detta
failure-federated = Du loggar in via en identitetsleverantör. Därför hanteras lösenord, app och lösennycklar där och inte här.

failure-bad-token-title = Denna token är inte giltig
failure-bad-token = Denna token är förfalskad, har gått ut, är avsedd för någon annan eller har redan använts. Skicka en ny.

failure-unconfirmed-title = Bekräfta först din adress
failure-unconfirmed = Din e-postadress är inte bekräftad ännu. Vi har skickat en ny länk till dig. Öppna den och logga sedan in.

failure-factor-needed-title = Ställ först in en andra faktor
failure-factor-needed = Den som beslutar, undertecknar eller arbetar för grindvakten behöver mer än ett lösenord här: en autentiseringsapp. Ställ in den i ditt konto och fortsätt sedan. Inget av det du har skrivit har gått förlorat.

failure-proof-needed-title = Bekräfta att det är du
failure-proof-needed = Detta kräver en bekräftelse som är högst fem minuter gammal. Bekräfta att det är du och skicka sedan igen. Inget av det du har skrivit har gått förlorat.

failure-link-ended-title = Länken fungerar inte längre
failure-link-ended = Länken har redan använts, har gått ut eller har ersatts av en nyare. Öppna det senaste e-postmeddelandet, eller be om en ny länk där du bad om den här: vid inloggning, vid registrering eller vid val av nytt lösenord. Den som bjöd in dig kan bjuda in dig igen.

failure-invitation-ended-title = Inbjudan gäller inte längre
failure-invitation-ended = Inbjudan har redan godtagits, återkallats eller gått ut. Be en ägare av organisationen om en ny.

failure-other-address-title = Inbjudan gäller en annan adress
failure-other-address = Du är inloggad med en annan adress än den som inbjudan skickades till. Logga ut, logga sedan in med den adressen eller skapa ett konto med den, och öppna länken igen.

failure-last-owner-title = En organisation behöver en ägare
failure-last-owner = Du är organisationens enda ägare. Gör först en annan medlem till ägare.

failure-last-administrator-title = Portalen behöver en administratör
failure-last-administrator = Du är portalens enda administratör. Bjud in en till, vänta tills personen har anslutit sig och försök sedan igen.

failure-address-taken-title = Det finns redan ett konto med denna adress
failure-address-taken = Ett annat konto har under tiden skapats med den nya adressen, så ingenting har ändrats. Logga in med det kontot, eller begär ändringen igen med en annan adress.

failure-beyond-calendar-title = Tidsfristen kan inte beräknas
failure-beyond-calendar = Helgdagarna är inte kända så långt fram i tiden, så den lagstadgade tidsfristen kan inte beräknas. Be operatören att lägga till årets helgdagar.

failure-key-reused-title = Nyckeln har använts tidigare
failure-key-reused = Denna identitetsnyckel har redan registrerats. Generera en ny identitetsnyckel för denna registrering.

failure-challenge-ended-title = Kontrolluppgiften gäller inte längre
failure-challenge-ended = Kontrolluppgiften har gått ut eller redan besvarats. Registrera nycklarna igen för att få en ny.

failure-internal-title = Något gick fel här
failure-internal = Felet är vårt, och inget av det du har sparat har gått förlorat. Försök igen. Händer det igen, skicka spårnings-id:t till oss.
