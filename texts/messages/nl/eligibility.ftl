# Whether somebody may ask at all, before they have an account.

eligibility-title = Mogen wij een verzoek indienen?
eligibility-lead = Drie vragen, zonder account. Het antwoord berust op artikel 7 van de digitalemarktenverordening.
eligibility-offers = Biedt u in de EER een nummeronafhankelijke berichtendienst aan, of bent u dat van plan?
eligibility-offers-hint = Nummeronafhankelijk: mensen bereiken elkaar zonder dat de berichten via nummers van een openbaar telefoonnet lopen (nummeronafhankelijke interpersoonlijke communicatiedienst).
eligibility-offers-missing = Geef aan of u zo’n dienst aanbiedt of dat van plan bent.
eligibility-now = Ja, wij bieden er een aan
eligibility-intends = Nog niet, maar wij zijn het van plan
eligibility-no = Nee
eligibility-functionality = Waar zou u om verzoeken?
eligibility-functionality-missing = Kies ten minste één functie.
eligibility-service = Voor welke dienst zou het verzoek zijn?
eligibility-service-missing = Kies een dienst.
eligibility-look = Antwoord tonen
eligibility-not-yours = Dit recht komt anderen toe
eligibility-not-yours-why = Artikel 7, lid 1, geeft het aan wie zo’n dienst in de Unie aanbiedt of dat van plan is. Volgens uw antwoorden is dat bij u niet zo.
eligibility-yours = U mag hierom verzoeken: { $service }
eligibility-who = Artikel 7, lid 1: wie zo’n dienst in de Unie aanbiedt of dat van plan is, mag een verzoek indienen, kosteloos.
eligibility-owed = Artikel 7, lid 2, nu verplicht: { $what }.
eligibility-later = Artikel 7, lid 2, nog niet verplicht: { $what }, verplicht vanaf { $day }. Er kan nu al om worden verzocht; tot dan loopt er geen termijn.
eligibility-when = Artikel 7, lid 5: er mag om alles of om een deel worden verzocht, en aan een redelijk verzoek moet binnen drie maanden na ontvangst worden voldaan.
eligibility-review = Of een verzoek redelijk is, wordt na het indienen beslist, niet hier.
eligibility-begin = Een verzoek met deze antwoorden beginnen
eligibility-begin-what = Daarvoor hebt u een account en een organisatie nodig; tot dan wachten uw antwoorden in deze browser.
