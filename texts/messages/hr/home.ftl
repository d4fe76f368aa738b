# The start page.

home-tab = Interoperabilnost usluga razmjene poruka
home-title = Otvorena razmjena poruka, otvoren postupak
home-lead = Na temelju članka 7. Akta o digitalnim tržištima pružatelj usluge razmjene poruka može od nadzornika pristupa zatražiti da svoju uslugu otvori drugima. Ovdje je riječ o sljedećem: { $services }. Obje strane vide isti zahtjev, isti rok i tko je na redu.
home-ask = Zatražite interoperabilnost
home-switch = Uključite ili isključite druge aplikacije
home-people = Iz kojih mi se aplikacija ljudi mogu javiti?
home-people-what = Prijavite se kako biste vidjeli aplikacije koje se mogu povezati s vašom uslugom razmjene poruka. Ništa nije uključeno dok to ne uključite, a isključiti je jednako lako kao uključiti.
home-providers = Kako podnijeti zahtjev?
home-providers-what = Otvorite račun, opišite svoju organizaciju, sastavite zahtjev i podnesite ga. U svakom je koraku objašnjeno zašto vas nešto pitamo.
home-long = Koliko traje?
home-long-what = Najviše tri mjeseca od primitka zahtjeva, računano prema Uredbi br. 1182/71.
home-today = Rok za zahtjev primljen danas: { $day }
home-offers = Koji su uvjeti?
home-offers-what = Svaki nadzornik pristupa objavljuje referentnu ponudu za svaku uslugu. Svaka verzija ostaje ovdje nepromijenjena, zajedno sa svojim sažetkom (hash).
home-way = Put zahtjeva
home-way-ask = Pružatelj podnosi zahtjev: koja usluga i koje funkcije. Počinju teći tri mjeseca.
home-way-review = Nadzornik pristupa razmatra zahtjev i može postavljati pitanja. Odlučuju dvije osobe, uz obrazloženje.
home-way-tracks = Obje strane potpisuju referentnu ponudu, pružatelj dokazuje svoje ključeve, a etape se ispituju. Sve se troje odvija usporedno.
home-way-ready = Veza je spremna, a iz evidencije se vidi je li rok poštovan.
home-way-people = Ljudi sami odlučuju smije li im se netko javiti iz ove aplikacije.
