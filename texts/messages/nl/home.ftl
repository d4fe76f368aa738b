# The start page.

home-tab = Interoperabiliteit van berichtendiensten
home-title = Open berichtendiensten, in alle openheid
home-lead = Op grond van artikel 7 van de digitalemarktenverordening kan een aanbieder van een berichtendienst een poortwachter vragen zijn dienst voor anderen open te stellen; hier gaat het om { $services }. Beide partijen zien hetzelfde verzoek, dezelfde datum en wie aan zet is.
home-ask = Interoperabiliteit aanvragen
home-switch = Andere apps aan- of uitzetten
home-people = Welke apps mogen mij bereiken?
home-people-what = Log in om te zien welke apps verbinding kunnen maken met uw berichtendienst. Niets staat aan voordat u het aanzet, en uitzetten is even gemakkelijk als aanzetten.
home-providers = Hoe dien ik een verzoek in?
home-providers-what = Maak een account aan, beschrijf uw organisatie, stel het verzoek op en dien het in. Bij elke stap staat waarom iets wordt gevraagd.
home-long = Hoelang duurt het?
home-long-what = Hoogstens drie maanden vanaf de ontvangst van het verzoek, geteld volgens Verordening nr. 1182/71.
home-today = De wettelijke datum voor een verzoek dat vandaag wordt ontvangen, is { $day }.
home-offers = Wat zijn de voorwaarden?
home-offers-what = Elke poortwachter publiceert voor elke dienst een referentieaanbod. Elke versie blijft hier staan, ongewijzigd en met de hash ervan.
home-way = De weg van een verzoek
home-way-ask = De aanbieder dient een verzoek in: welke dienst, welke functies. De drie maanden gaan in.
home-way-review = De poortwachter beoordeelt het verzoek en kan vragen stellen; twee personen beslissen, met opgave van redenen.
home-way-tracks = Beide partijen ondertekenen het referentieaanbod, de aanbieder bewijst dat hij over zijn sleutels beschikt en mijlpalen worden getest. Die drie sporen lopen naast elkaar.
home-way-ready = De verbinding is gereed, en vastgelegd is of de datum is gehaald.
home-way-people = Mensen beslissen zelf of deze app hen mag bereiken.
