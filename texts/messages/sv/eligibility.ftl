# Whether somebody may ask at all, before they have an account.

eligibility-title = Får vi lämna in en begäran?
eligibility-lead = Tre frågor, utan konto. Svaret bygger på artikel 7 i förordningen om digitala marknader.
eligibility-offers = Erbjuder ni en nummeroberoende meddelandetjänst i EES, eller avser ni att göra det?
eligibility-offers-hint = Nummeroberoende: människor når varandra utan att meddelandena går via nummer i ett allmänt telefonnät (nummeroberoende interpersonell kommunikationstjänst).
eligibility-offers-missing = Ange om ni erbjuder en sådan tjänst eller avser att göra det.
eligibility-now = Ja, vi erbjuder en
eligibility-intends = Inte än, men vi avser att göra det
eligibility-no = Nej
eligibility-functionality = Vad skulle ni begära?
eligibility-functionality-missing = Välj minst en funktion.
eligibility-service = Vilken tjänst skulle begäran gälla?
eligibility-service-missing = Välj en tjänst.
eligibility-look = Visa svaret
eligibility-not-yours = Den rätten har andra
eligibility-not-yours-why = Artikel 7.1 ger den till den som erbjuder en sådan tjänst i unionen eller avser att göra det. Enligt era svar gör ni ingetdera.
eligibility-yours = Detta får ni begära: { $service }
eligibility-who = Artikel 7.1: den som erbjuder en sådan tjänst i unionen, eller avser att göra det, får lämna in en begäran, kostnadsfritt.
eligibility-owed = Artikel 7.2, ska tillhandahållas i dag: { $what }.
eligibility-later = Artikel 7.2, behöver ännu inte tillhandahållas: { $what }, ska tillhandahållas från och med { $day }. Det kan begäras redan nu, men fram till dess löper ingen frist.
eligibility-when = Artikel 7.5: allt eller en del får begäras, och en rimlig begäran ska tillgodoses inom tre månader från det att den togs emot.
eligibility-review = Om en begäran är rimlig avgörs efter att den har lämnats in, inte här.
eligibility-begin = Börja en begäran med dessa svar
eligibility-begin-what = För det behöver ni ett konto och en organisation; fram till dess väntar svaren i den här webbläsaren.
