# Whether somebody may ask at all, before they have an account.

eligibility-title = Smijemo li podnijeti zahtjev?
eligibility-lead = Tri pitanja, bez računa. Odgovor se temelji na članku 7. Akta o digitalnim tržištima.
eligibility-offers = Nudite li u EGP-u uslugu razmjene poruka neovisnu o brojevima ili je namjeravate nuditi?
eligibility-offers-hint = Neovisna o brojevima: ljudi komuniciraju, a da poruke ne idu preko brojeva javne telefonske mreže (brojevno neovisna interpersonalna komunikacijska usluga).
eligibility-offers-missing = Navedite nudite li takvu uslugu ili je namjeravate nuditi.
eligibility-now = Da, nudimo je
eligibility-intends = Još ne, ali namjeravamo
eligibility-no = Ne
eligibility-functionality = Što biste zatražili?
eligibility-functionality-missing = Odaberite barem jednu funkciju.
eligibility-service = Na koju bi se uslugu zahtjev odnosio?
eligibility-service-missing = Odaberite uslugu.
eligibility-look = Prikaži odgovor
eligibility-not-yours = To pravo imaju drugi
eligibility-not-yours-why = Članak 7. stavak 1. daje ga onima koji takvu uslugu nude u Uniji ili je namjeravaju nuditi. Prema vašim odgovorima to nije vaš slučaj.
eligibility-yours = Ovo možete zatražiti: { $service }
eligibility-who = Članak 7. stavak 1.: tko takvu uslugu nudi u Uniji ili je namjerava nuditi, može podnijeti zahtjev, i to besplatno.
eligibility-owed = Članak 7. stavak 2., obvezno danas: { $what }.
eligibility-later = Članak 7. stavak 2., još nije obvezno: { $what }, obvezno od { $day }. Može se zatražiti već sada, a do tada nema roka.
eligibility-when = Članak 7. stavak 5.: može se zatražiti sve ili dio, a razumnom se zahtjevu mora udovoljiti u roku od tri mjeseca od primitka.
eligibility-review = O tome je li zahtjev razuman odlučuje se nakon podnošenja, a ne ovdje.
eligibility-begin = Započni zahtjev s ovim odgovorima
eligibility-begin-what = Za to su potrebni račun i organizacija; do tada vaši odgovori čekaju u ovom pregledniku.
