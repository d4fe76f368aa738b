# The start page.

home-tab = Interoperabilitet mellan meddelandetjänster
home-title = Öppna meddelandetjänster, i full öppenhet
home-lead = Enligt artikel 7 i förordningen om digitala marknader kan en leverantör av en meddelandetjänst begära att en grindvakt öppnar sin tjänst för andra; här gäller det { $services }. Båda sidor ser samma begäran, samma datum och vems tur det är.
home-ask = Begär interoperabilitet
home-switch = Slå på eller stäng av andra appar
home-people = Vilka appar får nå mig?
home-people-what = Logga in för att se vilka appar som kan ansluta till din meddelandetjänst. Inget är på förrän du slår på det, och det är lika lätt att stänga av som att slå på.
home-providers = Hur ansöker jag?
home-providers-what = Skapa ett konto, beskriv din organisation, skriv din begäran och lämna in den. I varje steg står det varför uppgifterna efterfrågas.
home-long = Hur lång tid tar det?
home-long-what = Högst tre månader från det att begäran togs emot, räknat enligt förordning nr 1182/71.
home-today = Lagstadgad tidsfrist för en begäran som tas emot i dag: { $day }.
home-offers = Vilka är villkoren?
home-offers-what = Varje grindvakt offentliggör ett referenserbjudande för varje tjänst. Varje version ligger kvar här, oförändrad och med sitt hashvärde.
home-way = En begärans väg
home-way-ask = Leverantören lämnar in en begäran: vilken tjänst och vilka funktioner. De tre månaderna börjar löpa.
home-way-review = Grindvakten granskar den och kan ställa frågor. Två personer fattar ett motiverat beslut.
home-way-tracks = Båda sidor undertecknar referenserbjudandet, leverantören visar att den förfogar över sina nycklar och milstolpar testas. Alla tre delarna löper parallellt.
home-way-ready = Anslutningen är klar, och det framgår av dokumentationen om tidsfristen hölls.
home-way-people = Användarna bestämmer själva om appen får nå dem.
