# Why something did not happen: heading and what to do now.

failure-wrong-title = Er is een probleem
failure-wrong = Enkele antwoorden moeten nog eens worden bekeken. Niets van wat u hebt ingevuld, is verloren gegaan.

failure-not-found-title = Pagina niet gevonden
failure-not-found = Hier is niets, of u mag dit niet zien. Controleer het adres of ga terug naar uw overzicht.

failure-forbidden-title = Niet voor uw rol
failure-forbidden = Dit hoort niet bij uw rol. Vraag het aan iemand in uw organisatie die de juiste rol heeft.

failure-scope-missing-title = Daar is dit token niet voor
failure-scope-missing = Het token werkt, maar is niet voor deze aanroep gemaakt. Maak een token met de machtiging (scope) die de aanroep nodig heeft.

failure-address-not-allowed-title = Niet vanaf dit adres
failure-address-not-allowed = Het token werkt, maar niet vanaf het adres waar deze aanroep vandaan kwam. Voeg het adres toe aan de lijst van de client, of doe de aanroep vanaf een adres dat op die lijst staat.

failure-signed-out-title = Log opnieuw in
failure-signed-out = Uw sessie is beëindigd. Wat u het laatst hebt opgeslagen, is bewaard; log in en ga daar verder.

failure-conflict-title = Iemand was u voor
failure-conflict = Dit is gewijzigd terwijl u de pagina open had. Niets van wat u hebt ingevuld, is verloren gegaan: het staat hieronder. Bekijk de nieuwe stand en verstuur het opnieuw als het nog klopt.

failure-not-now-title = Niet mogelijk in deze fase
failure-not-now = Deze stap is al gezet of kan in de huidige fase niet worden gezet. De pagina laat zien wat nu de stand is.

failure-same-person-title = Er is een tweede persoon nodig
failure-same-person = U hebt dit voorgesteld, dus iemand anders moet het goedkeuren.

failure-decided-before-title = Iemand anders moet beslissen
failure-decided-before = U hebt meegewerkt aan de beslissing die wordt aangevochten, dus nu moeten anderen beslissen.

failure-tracks-incomplete-title = Niet alles is volledig
failure-tracks-incomplete = Overeenkomst, sleutels en mijlpalen moeten alle volledig zijn voordat dit gereed kan worden verklaard.

failure-cannot-countersign-title = Er is een tweede handtekening nodig
failure-cannot-countersign = Wie voor de aanbieder heeft ondertekend, kan niet medeondertekenen.

failure-too-many-title = Te veel pogingen
failure-too-many = Er zijn te veel pogingen gedaan. Wacht een kwartier en probeer het dan opnieuw.

failure-bad-credentials-title = Inloggen is mislukt
failure-bad-credentials = Het adres of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.

failure-issuer-failed-title = Inloggen is niet gelukt
failure-issuer-failed = Uw identiteitsprovider heeft niet bevestigd wie u bent, of het antwoord kwam te laat. Begin opnieuw op de inlogpagina. Gebeurt het nog eens, geef dan de trace-ID door aan de beheerder van dit portaal.

failure-issuer-weak-title = Alleen een wachtwoord is niet genoeg
failure-issuer-weak = Uw identiteitsprovider heeft u alleen met een wachtwoord ingelogd. Stel daar een tweede factor in en log dan opnieuw in.

failure-no-role-title = U hebt hier geen rol
failure-no-role = Uw identiteitsprovider kent u, maar niets van wat die over u doorgeeft, staat voor een rol in dit portaal. Vraag het aan degene die bij u de toegang beheert.

failure-address-has-account-title = Er is al een account met dit adres
failure-address-has-account = Een account waarmee met een wachtwoord wordt ingelogd, heeft dit adres. Accounts worden nooit op basis van hun adres samengevoegd. Log in met het wachtwoord, of vraag een beheerder om dat account eerst te verwijderen.

failure-federated-title = Uw identiteitsprovider regelt dit
failure-federated = U logt in via een identiteitsprovider. Wachtwoord, app en toegangssleutels worden daarom daar beheerd en niet hier.

failure-bad-token-title = Dit token is niet geldig
failure-bad-token = Het token is vervalst, verlopen, voor iemand anders bedoeld of al eerder gebruikt. Stuur een nieuw token.

failure-unconfirmed-title = Bevestig eerst uw adres
failure-unconfirmed = Uw e-mailadres is nog niet bevestigd. We hebben u een nieuwe link gestuurd; open die en log dan in.

failure-factor-needed-title = Stel eerst een tweede factor in
failure-factor-needed = Wie beslist, ondertekent of voor de poortwachter werkt, heeft hier meer nodig dan een wachtwoord: een authenticatie-app. Stel die in uw account in en ga dan verder. Niets van wat u hebt ingevuld, is verloren gegaan.

failure-proof-needed-title = Bevestig dat u het bent
failure-proof-needed = Hiervoor is een bevestiging nodig die niet ouder is dan vijf minuten. Bevestig dat u het bent en verstuur het dan opnieuw. Niets van wat u hebt ingevuld, is verloren gegaan.

failure-link-ended-title = Deze link werkt niet meer
failure-link-ended = De link is al gebruikt, is verlopen of is vervangen door een nieuwere. Open de nieuwste e-mail, of vraag een andere link aan waar u deze hebt aangevraagd: bij het inloggen, bij het registreren of bij het kiezen van een nieuw wachtwoord. Wie u heeft uitgenodigd, kan u opnieuw uitnodigen.

failure-invitation-ended-title = Deze uitnodiging geldt niet meer
failure-invitation-ended = De uitnodiging is al aanvaard, is ingetrokken of is verlopen. Vraag een eigenaar van de organisatie om een nieuwe.

failure-other-address-title = Deze uitnodiging is voor een ander adres
failure-other-address = U bent ingelogd met een ander adres dan dat waarnaar de uitnodiging is gestuurd. Log uit, log dan in met dat adres of maak er een account mee aan, en open de link opnieuw.

failure-last-owner-title = Een organisatie heeft een eigenaar nodig
failure-last-owner = U bent de enige eigenaar van de organisatie. Maak eerst een ander lid eigenaar.

failure-last-administrator-title = Het portaal heeft een beheerder nodig
failure-last-administrator = U bent de enige beheerder. Nodig een andere beheerder uit en wacht tot die zich heeft aangemeld; probeer het dan opnieuw.

failure-address-taken-title = Er is al een account met dit adres
failure-address-taken = Intussen is er een ander account met het nieuwe adres aangemaakt, dus er is niets gewijzigd. Log in met dat account, of vraag de wijziging opnieuw aan met een ander adres.

failure-beyond-calendar-title = De datum kan niet worden berekend
failure-beyond-calendar = De feestdagen zijn zo ver vooruit niet bekend, dus de wettelijke datum kan niet worden berekend. Vraag de beheerder van het portaal om de feestdagen van dat jaar toe te voegen.

failure-key-reused-title = Deze sleutel is al eerder gebruikt
failure-key-reused = Deze identiteitssleutel is al eerder geregistreerd. Genereer voor deze registratie een nieuwe identiteitssleutel.

failure-challenge-ended-title = De controleopgave geldt niet meer
failure-challenge-ended = Deze controleopgave is verlopen of al beantwoord. Registreer de sleutels opnieuw om een nieuwe te krijgen.

failure-internal-title = Hier is iets misgegaan
failure-internal = De fout ligt bij ons, en niets van wat u hebt opgeslagen, is verloren gegaan. Probeer het opnieuw; gebeurt het nog eens, stuur ons dan de trace-ID.
