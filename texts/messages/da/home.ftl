# The start page.

home-tab = Interoperabilitet mellem beskedtjenester
home-title = Åbne beskedtjenester i fuld åbenhed
home-lead = Efter artikel 7 i forordningen om digitale markeder kan en udbyder af en beskedtjeneste anmode en gatekeeper om at åbne sin tjeneste for andre; her gælder det { $services }. Begge parter ser den samme anmodning, den samme dato, og hvis tur det er.
home-ask = Anmod om interoperabilitet
home-switch = Slå andre apps til eller fra
home-people = Hvilke apps må kontakte mig?
home-people-what = Log ind for at se de apps, der kan oprette forbindelse til din beskedtjeneste. Intet er slået til, før du slår det til, og det er lige så let at slå fra som til.
home-providers = Hvordan ansøger jeg?
home-providers-what = Opret en konto, beskriv din organisation, skriv anmodningen, og indsend den. Hvert trin forklarer, hvorfor der spørges.
home-long = Hvor lang tid tager det?
home-long-what = Højst tre måneder fra modtagelsen af anmodningen, beregnet efter forordning nr. 1182/71.
home-today = For en anmodning, der modtages i dag, er den lovbestemte frist den { $day }.
home-offers = Hvad er vilkårene?
home-offers-what = Hver gatekeeper offentliggør et referencetilbud for hver tjeneste. Hver version bliver stående her, uændret og med sin hashværdi.
home-way = En anmodnings vej
home-way-ask = Udbyderen indsender en anmodning: hvilken tjeneste og hvilke funktionaliteter. De tre måneder begynder.
home-way-review = Gatekeeperen gennemgår den og kan stille spørgsmål, og to personer træffer en begrundet afgørelse.
home-way-tracks = Begge parter underskriver referencetilbuddet, udbyderen beviser, at den råder over sine nøgler, og milepæle testes. Alle tre forløb kører side om side.
home-way-ready = Forbindelsen er klar, og det er registreret, om fristen blev overholdt.
home-way-people = Brugerne bestemmer selv, om denne app må kontakte dem.
