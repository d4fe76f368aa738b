# Whether somebody may ask at all, before they have an account.

eligibility-title = Må vi anmode?
eligibility-lead = Tre spørgsmål, uden konto. Svaret bygger på artikel 7 i forordningen om digitale markeder.
eligibility-offers = Udbyder I en nummeruafhængig beskedtjeneste i EØS, eller har I til hensigt at gøre det?
eligibility-offers-hint = Nummeruafhængig: Folk når hinanden, uden at beskederne går over numre i et offentligt telefonnet (nummeruafhængig interpersonel kommunikationstjeneste).
eligibility-offers-missing = Angiv, om I udbyder en sådan tjeneste eller har til hensigt at gøre det.
eligibility-now = Ja, vi udbyder en
eligibility-intends = Ikke endnu, men vi har det til hensigt
eligibility-no = Nej
eligibility-functionality = Hvad ville I anmode om?
eligibility-functionality-missing = Vælg mindst én funktionalitet.
eligibility-service = Hvilken tjeneste ville I rette anmodningen til?
eligibility-service-missing = Vælg en tjeneste.
eligibility-look = Vis svaret
eligibility-not-yours = Den ret har andre
eligibility-not-yours-why = Artikel 7, stk. 1, giver den til den, der udbyder en sådan tjeneste i Unionen eller har til hensigt at gøre det. Ifølge jeres svar gør I ingen af delene.
eligibility-yours = Dette må I anmode om: { $service }
eligibility-who = Artikel 7, stk. 1: Den, der udbyder en sådan tjeneste i Unionen eller har til hensigt at gøre det, må anmode, og det er gratis.
eligibility-owed = Artikel 7, stk. 2, skal ydes i dag: { $what }.
eligibility-later = Artikel 7, stk. 2, skal endnu ikke ydes: { $what }, skal ydes fra den { $day }. Der kan anmodes om det allerede nu, men indtil da løber ingen frist.
eligibility-when = Artikel 7, stk. 5: Der kan anmodes om noget eller alt, og en rimelig anmodning skal imødekommes senest tre måneder efter modtagelsen.
eligibility-review = Om en anmodning er rimelig, afgøres efter indsendelsen, ikke her.
eligibility-begin = Begynd en anmodning med disse svar
eligibility-begin-what = Det kræver en konto og en organisation; indtil da venter svarene i denne browser.
