# A person's choices: which apps may reach them.

choices-title = Bestäm vem som får nå dig
choices-door = Logga in för att se vilka appar som kan ansluta till din meddelandetjänst. Alla är avstängda tills du slår på dem.
choices-login = Användarnamn
choices-password = Lösenord
choices-lead = Andra appar som kan ansluta till din meddelandetjänst. Varje app är avstängd tills du slår på den, och du kan när som helst stänga av den igen.
choices-empty = Inga appar kan ansluta ännu
choices-empty-next = När en app kan göra det visas den här. Den är då avstängd.
choices-app = { $app } på { $service }
choices-on = På
choices-off = Av
choices-on-since = På ({ $what }) sedan den { $day }
choices-on-unreachable = På sedan den { $day }, men appen kan inte ansluta just nu
choices-off-since = Av sedan den { $day }
choices-turn-on = Slå på
choices-turn-off = Stäng av
choices-what = Vad som får nå dig
choices-tick-one = Kryssa för minst en typ av meddelande som du vill ta emot.
choices-notice = Detta är version { $version } av informationen. SHA-256 för texten:

choices-sign-in = Så loggar du in
choices-present-password = Nuvarande lösenord
choices-new-password = Nytt lösenord
choices-change-password = Byt lösenord
choices-end-others = Avsluta alla andra sessioner
choices-where = Här är du inloggad. En session avslutas automatiskt efter 12 timmar utan användning, och senast efter 30 dagar.
choices-sessions = Sessioner
choices-device = Enhet
choices-network = Nätverk
choices-opened = Påbörjad
choices-last-used = Senast använd
choices-this-session = { $device } (den här sessionen)
choices-wrong-password = Detta är inte ditt lösenord. Kontrollera det och försök igen.
choices-login-taken = Användarnamnet är upptaget. Välj ett annat.
choices-first = Välj ett eget lösenord
choices-first-ends = Ditt nuvarande lösenord har du fått av någon annan, och det slutar gälla den { $at }. Därefter kan du inte logga in med det.
