# Whether somebody may ask at all, before they have an account.

eligibility-title = Ar galime teikti prašymą?
eligibility-lead = Trys klausimai, be paskyros. Atsakymas grindžiamas Skaitmeninių rinkų akto 7 straipsniu.
eligibility-offers = Ar teikiate EEE su numeriu nesusijusią pranešimų paslaugą arba ar ketinate ją teikti?
eligibility-offers-hint = Su numeriu nesusijusi: žmonės susisiekia taip, kad pranešimai nesiunčiami viešojo telefono ryšio tinklo numeriais (su numeriu nesusijusi asmenų tarpusavio ryšio paslauga).
eligibility-offers-missing = Nurodykite, ar teikiate tokią paslaugą, ar ketinate ją teikti.
eligibility-now = Taip, teikiame
eligibility-intends = Dar ne, bet ketiname
eligibility-no = Ne
eligibility-functionality = Ko prašytumėte?
eligibility-functionality-missing = Pasirinkite bent vieną funkciją.
eligibility-service = Kurios paslaugos prašymas būtų teikiamas?
eligibility-service-missing = Pasirinkite paslaugą.
eligibility-look = Rodyti atsakymą
eligibility-not-yours = Šią teisę turi kiti
eligibility-not-yours-why = 7 straipsnio 1 dalyje ji suteikiama tiems, kurie teikia tokią paslaugą Sąjungoje arba ketina ją teikti. Pagal jūsų atsakymus taip nėra.
eligibility-yours = To galite prašyti: { $service }
eligibility-who = 7 straipsnio 1 dalis: kas teikia tokią paslaugą Sąjungoje arba ketina ją teikti, gali teikti prašymą nemokamai.
eligibility-owed = 7 straipsnio 2 dalis, privaloma šiandien: { $what }.
eligibility-later = 7 straipsnio 2 dalis, dar neprivaloma: { $what }, privaloma nuo { $day }. Prašyti galima jau dabar, bet iki tol terminas neskaičiuojamas.
eligibility-when = 7 straipsnio 5 dalis: galima prašyti visko arba dalies, o pagrįstas prašymas turi būti patenkintas per tris mėnesius nuo jo gavimo.
eligibility-review = Ar prašymas pagrįstas, sprendžiama jį pateikus, o ne čia.
eligibility-begin = Pradėti prašymą su šiais atsakymais
eligibility-begin-what = Tam reikia paskyros ir organizacijos; iki tol jūsų atsakymai laukia šioje naršyklėje.
