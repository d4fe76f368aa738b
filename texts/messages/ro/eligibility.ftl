# Whether somebody may ask at all, before they have an account.

eligibility-title = Putem depune o cerere?
eligibility-lead = Trei întrebări, fără cont. Răspunsul se bazează pe articolul 7 din Regulamentul privind piețele digitale.
eligibility-offers = Oferiți în SEE un serviciu de mesagerie care nu se bazează pe numere sau intenționați să oferiți unul?
eligibility-offers-hint = Nu se bazează pe numere: oamenii comunică fără ca mesajele să treacă prin numerele unei rețele publice de telefonie (serviciu de comunicații interpersonale care nu se bazează pe numere).
eligibility-offers-missing = Precizați dacă oferiți un astfel de serviciu sau intenționați să îl oferiți.
eligibility-now = Da, oferim unul
eligibility-intends = Încă nu, dar intenționăm
eligibility-no = Nu
eligibility-functionality = Ce ați cere?
eligibility-functionality-missing = Alegeți cel puțin o funcționalitate.
eligibility-service = La ce serviciu s-ar referi cererea?
eligibility-service-missing = Alegeți un serviciu.
eligibility-look = Afișați răspunsul
eligibility-not-yours = Acest drept aparține altora
eligibility-not-yours-why = Articolul 7 alineatul (1) îl acordă celor care oferă un astfel de serviciu în Uniune sau intenționează să îl ofere. Potrivit răspunsurilor, nu este cazul dumneavoastră.
eligibility-yours = Puteți cere acest lucru: { $service }
eligibility-who = Articolul 7 alineatul (1): cine oferă un astfel de serviciu în Uniune sau intenționează să îl ofere poate depune cererea, gratuit.
eligibility-owed = Articolul 7 alineatul (2), datorat astăzi: { $what }.
eligibility-later = Articolul 7 alineatul (2), încă nedatorat: { $what }, datorat de la { $day }. Se poate cere deja, iar până atunci nu are termen.
eligibility-when = Articolul 7 alineatul (5): se poate cere totul sau o parte, iar o cerere rezonabilă trebuie îndeplinită în termen de trei luni de la primire.
eligibility-review = Dacă o cerere este rezonabilă se decide după depunere, nu aici.
eligibility-begin = Începeți o cerere cu aceste răspunsuri
eligibility-begin-what = Pentru aceasta aveți nevoie de un cont și de o organizație; până atunci, răspunsurile așteaptă în acest browser.
