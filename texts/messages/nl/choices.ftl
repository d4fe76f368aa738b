# A person's choices: which apps may reach them.

choices-title = Bepaal wie u mag bereiken
choices-door = Log in om te zien welke apps verbinding kunnen maken met uw berichtendienst. Alle apps staan uit totdat u ze aanzet.
choices-login = Gebruikersnaam
choices-password = Wachtwoord
choices-lead = Andere apps die verbinding kunnen maken met uw berichtendienst. Elke app staat uit totdat u die aanzet, en u kunt die op elk moment weer uitzetten.
choices-empty = Er kunnen nog geen apps verbinding maken
choices-empty-next = Zodra een app dat kan, verschijnt die hier. De app staat dan uit.
choices-app = { $app } op { $service }
choices-on = Aan
choices-off = Uit
choices-on-since = Aan ({ $what }) sinds { $day }
choices-on-unreachable = Aan sinds { $day }, maar de app kan op dit moment geen verbinding maken
choices-off-since = Uit sinds { $day }
choices-turn-on = Aanzetten
choices-turn-off = Uitzetten
choices-what = Wat u mag bereiken
choices-tick-one = Vink ten minste één soort bericht aan die u wilt ontvangen.
choices-notice = Dit is versie { $version } van deze mededeling. SHA-256 van de tekst:

choices-sign-in = Hoe u inlogt
choices-present-password = Huidig wachtwoord
choices-new-password = Nieuw wachtwoord
choices-change-password = Wachtwoord wijzigen
choices-end-others = Alle andere sessies beëindigen
choices-where = Waar u bent ingelogd. Een sessie eindigt vanzelf na 12 uur zonder gebruik, en na 30 dagen.
choices-sessions = Sessies
choices-device = Apparaat
choices-network = Netwerk
choices-opened = Begonnen
choices-last-used = Laatst gebruikt
choices-this-session = { $device } (deze sessie)
choices-wrong-password = Dit is niet uw wachtwoord. Controleer het en probeer het opnieuw.
choices-login-taken = Deze gebruikersnaam is al in gebruik. Kies een andere.
choices-first = Kies een eigen wachtwoord
choices-first-ends = Uw huidige wachtwoord is aan u verstrekt en vervalt op { $at }. Daarna kunt u er niet meer mee inloggen.
