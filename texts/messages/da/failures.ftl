# Why something did not happen: heading and what to do now.

failure-wrong-title = Der er et problem
failure-wrong = Nogle svar skal gennemgås igen. Intet af det, du har skrevet, er gået tabt.

failure-not-found-title = Siden blev ikke fundet
failure-not-found = Her er ikke noget, eller også har du ikke adgang til at se det. Kontrollér adressen, eller gå tilbage til din oversigt.

failure-forbidden-title = Ikke for din rolle
failure-forbidden = Din rolle omfatter ikke dette. Spørg en person i din organisation, som har den rette rolle.

failure-scope-missing-title = Tokenet er ikke til dette formål
failure-scope-missing = Tokenet virker, men det er ikke oprettet til dette kald. Opret et token med den rettighed, som kaldet kræver.

failure-address-not-allowed-title = Ikke fra denne adresse
failure-address-not-allowed = Tokenet virker, men ikke fra den adresse, kaldet kom fra. Føj adressen til klientens liste, eller foretag kaldet fra en adresse, der står på den.

failure-signed-out-title = Log ind igen
failure-signed-out = Din session er slut. Det, du senest gemte, er bevaret. Log ind, og fortsæt derfra.

failure-conflict-title = En anden kom først
failure-conflict = Dette blev ændret, mens du havde siden åben. Intet af det, du har skrevet, er gået tabt: Det står nedenfor. Se på den nye situation, og send det igen, hvis det stadig passer.

failure-not-now-title = Ikke muligt på dette trin
failure-not-now = Dette skridt er allerede taget, eller det er ikke muligt i den nuværende situation. Siden viser, hvordan det står til nu.

failure-same-person-title = Der skal en person mere til
failure-same-person = Du har selv stillet dette forslag, så en anden person skal godkende det.

failure-decided-before-title = En anden skal træffe afgørelsen
failure-decided-before = Du har deltaget i den afgørelse, der bliver anfægtet, så nu skal andre træffe afgørelsen.

failure-tracks-incomplete-title = Ikke alt er fuldført
failure-tracks-incomplete = Aftale, nøgler og milepæle skal alle være fuldført, før dette kan erklæres klar.

failure-cannot-countersign-title = Der skal en underskrift mere til
failure-cannot-countersign = Den person, der har underskrevet for udbyderen, kan ikke medunderskrive.

failure-too-many-title = For mange forsøg
failure-too-many = Der har været for mange forsøg. Vent et kvarter, og prøv igen.

failure-bad-credentials-title = Login mislykkedes
failure-bad-credentials = Adressen eller adgangskoden er forkert. Kontrollér begge, og prøv igen.

failure-issuer-failed-title = Login lykkedes ikke
failure-issuer-failed = Din identitetsudbyder har ikke bekræftet, hvem du er, eller svaret kom for sent. Begynd forfra på loginsiden. Sker det igen, så oplys sporings-id’et til den, der driver denne portal.

failure-issuer-weak-title = En adgangskode alene er ikke nok
failure-issuer-weak = Din identitetsudbyder har kun logget dig ind med en adgangskode. Opsæt en ekstra faktor dér, og log derefter ind igen.

failure-no-role-title = Du har ingen rolle her
failure-no-role = Din identitetsudbyder kender dig, men intet af det, den oplyser, svarer til en rolle på denne portal. Spørg den, der administrerer adgang på din arbejdsplads.

failure-address-has-account-title = Der findes allerede en konto med denne adresse
failure-address-has-account = En konto, der logges ind på med adgangskode, har denne adresse. Konti lægges aldrig sammen ud fra deres adresse. Log ind med adgangskoden, eller bed en administrator om først at fjerne den konto.

failure-federated-title = Det tager din identitetsudbyder sig af
failure-federated = Du logger ind via en identitetsudbyder. Adgangskode, app og adgangsnøgler administreres derfor dér og ikke her.

failure-bad-token-title = Tokenet er ikke gyldigt
failure-bad-token = Tokenet er forfalsket, udløbet, beregnet til en anden eller allerede brugt. Send et nyt.

failure-unconfirmed-title = Bekræft først din adresse
failure-unconfirmed = Din e-mailadresse er ikke bekræftet endnu. Vi har sendt dig et nyt link. Åbn det, og log derefter ind.

failure-factor-needed-title = Opsæt først en ekstra faktor
failure-factor-needed = Den, der træffer afgørelser, underskriver eller arbejder for gatekeeperen, skal her bruge mere end en adgangskode: en godkendelsesapp. Opsæt den under din konto, og fortsæt derefter. Intet af det, du har skrevet, er gået tabt.

failure-proof-needed-title = Bekræft, at det er dig
failure-proof-needed = Dette kræver en bekræftelse, der højst er fem minutter gammel. Bekræft, at det er dig, og send det derefter igen. Intet af det, du har skrevet, er gået tabt.

failure-link-ended-title = Dette link virker ikke længere
failure-link-ended = Linket er allerede brugt, er udløbet eller er erstattet af et nyere. Åbn den nyeste e-mail, eller bed om et nyt link dér, hvor du bad om dette: ved login, ved oprettelse af konto eller ved valg af ny adgangskode. Den, der inviterede dig, kan invitere dig igen.

failure-invitation-ended-title = Denne invitation gælder ikke længere
failure-invitation-ended = Invitationen er allerede accepteret, trukket tilbage eller udløbet. Bed en ejer af organisationen om en ny.

failure-other-address-title = Denne invitation er til en anden adresse
failure-other-address = Du er logget ind med en anden adresse end den, invitationen blev sendt til. Log ud, log derefter ind med den adresse, eller opret en konto med den, og åbn linket igen.

failure-last-owner-title = En organisation skal have en ejer
failure-last-owner = Du er organisationens eneste ejer. Gør først et andet medlem til ejer.

failure-last-administrator-title = Portalen skal have en administrator
failure-last-administrator = Du er portalens eneste administrator. Invitér en til, vent, indtil vedkommende har tilsluttet sig, og prøv derefter igen.

failure-address-taken-title = Der findes allerede en konto med denne adresse
failure-address-taken = En anden konto er i mellemtiden blevet oprettet med den nye adresse, så intet er ændret. Log ind med den konto, eller bed om ændringen igen med en anden adresse.

failure-beyond-calendar-title = Fristen kan ikke beregnes
failure-beyond-calendar = Helligdagene kendes ikke så langt frem i tiden, så den lovbestemte frist kan ikke beregnes. Bed operatøren om at tilføje årets helligdage.

failure-key-reused-title = Denne nøgle har været brugt før
failure-key-reused = Denne identitetsnøgle er allerede registreret. Generér en ny identitetsnøgle til denne registrering.

failure-challenge-ended-title = Kontrolopgaven gælder ikke længere
failure-challenge-ended = Kontrolopgaven er udløbet eller allerede besvaret. Registrér nøglerne igen for at få en ny.

failure-internal-title = Noget gik galt her
failure-internal = Fejlen er vores, og intet af det, du har gemt, er gået tabt. Prøv igen. Sker det igen, så send os sporings-id’et.
