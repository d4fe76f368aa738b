# A person's choices: which apps may reach them.

choices-title = Bestem, hvem der må kontakte dig
choices-door = Log ind for at se, hvilke apps der kan oprette forbindelse til din beskedtjeneste. Alle er slået fra, indtil du slår dem til.
choices-login = Brugernavn
choices-password = Adgangskode
choices-lead = Andre apps, der kan oprette forbindelse til din beskedtjeneste. Hver af dem er slået fra, indtil du slår den til, og du kan til enhver tid slå den fra igen.
choices-empty = Ingen apps kan oprette forbindelse endnu
choices-empty-next = Når en app kan, vises den her. Den er da slået fra.
choices-app = { $app } på { $service }
choices-on = Slået til
choices-off = Slået fra
choices-on-since = Slået til ({ $what }) siden den { $day }
choices-on-unreachable = Slået til siden den { $day }, men appen kan ikke oprette forbindelse i øjeblikket
choices-off-since = Slået fra siden den { $day }
choices-turn-on = Slå til
choices-turn-off = Slå fra
choices-what = Hvad du vil modtage
choices-tick-one = Markér mindst én slags besked, du vil modtage.
choices-notice = Dette er version { $version } af denne meddelelse. SHA-256 af teksten:

choices-sign-in = Sådan logger du ind
choices-present-password = Nuværende adgangskode
choices-new-password = Ny adgangskode
choices-change-password = Skift adgangskode
choices-end-others = Afslut alle andre sessioner
choices-where = Her er du logget ind. En session slutter af sig selv efter 12 timer uden brug og senest efter 30 dage.
choices-sessions = Sessioner
choices-device = Enhed
choices-network = Netværk
choices-opened = Startet
choices-last-used = Sidst brugt
choices-this-session = { $device } (denne session)
choices-wrong-password = Dette er ikke din adgangskode. Kontrollér den, og prøv igen.
choices-login-taken = Brugernavnet er optaget. Vælg et andet.
choices-first = Vælg din egen adgangskode
choices-first-ends = Din nuværende adgangskode er udleveret til dig og udløber den { $at }. Derefter kan du ikke logge ind med den.
