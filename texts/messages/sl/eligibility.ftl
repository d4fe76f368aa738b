# Whether somebody may ask at all, before they have an account.

eligibility-title = Ali smemo vložiti zahtevo?
eligibility-lead = Tri vprašanja, brez računa. Odgovor temelji na členu 7 Akta o digitalnih trgih.
eligibility-offers = Ali v EGP ponujate številsko neodvisno storitev za sporočanje ali jo nameravate ponujati?
eligibility-offers-hint = Številsko neodvisna: ljudje so v stiku, ne da bi sporočila potovala prek številk javnega telefonskega omrežja (številsko neodvisna medosebna komunikacijska storitev).
eligibility-offers-missing = Navedite, ali tako storitev ponujate ali jo nameravate ponujati.
eligibility-now = Da, ponujamo jo
eligibility-intends = Še ne, vendar jo nameravamo
eligibility-no = Ne
eligibility-functionality = Kaj bi zahtevali?
eligibility-functionality-missing = Izberite vsaj eno funkcionalnost.
eligibility-service = Na katero storitev bi se zahteva nanašala?
eligibility-service-missing = Izberite storitev.
eligibility-look = Pokaži odgovor
eligibility-not-yours = To pravico imajo drugi
eligibility-not-yours-why = Člen 7(1) jo daje tistim, ki tako storitev v Uniji ponujajo ali jo nameravajo ponujati. Po vaših odgovorih to za vas ne velja.
eligibility-yours = To lahko zahtevate: { $service }
eligibility-who = Člen 7(1): kdor tako storitev v Uniji ponuja ali jo namerava ponujati, lahko vloži zahtevo, in sicer brezplačno.
eligibility-owed = Člen 7(2), obvezno danes: { $what }.
eligibility-later = Člen 7(2), še ni obvezno: { $what }, obvezno od { $day }. Zahtevati je mogoče že zdaj, do takrat pa ni roka.
eligibility-when = Člen 7(5): zahtevati je mogoče vse ali del, razumni zahtevi pa je treba ugoditi v treh mesecih od prejema.
eligibility-review = O tem, ali je zahteva razumna, se odloča po vložitvi, ne tukaj.
eligibility-begin = Začni zahtevo s temi odgovori
eligibility-begin-what = Za to potrebujete račun in organizacijo; do takrat vaši odgovori čakajo v tem brskalniku.
