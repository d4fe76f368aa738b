# The start page.

home-tab = Pranešimų paslaugų sąveikumas
home-title = Atviri pranešimai, atviras procesas
home-lead = Pagal Skaitmeninių rinkų akto 7 straipsnį pranešimų paslaugų teikėjas gali prašyti prieigos valdytojo atverti savo paslaugą kitiems. Šiame portale tai yra: { $services }. Abi pusės mato tą patį prašymą, tą pačią datą ir kieno eilė veikti.
home-ask = Prašyti sąveikumo
home-switch = Įjungti arba išjungti kitas programėles
home-people = Kurios programėlės gali su manimi susisiekti?
home-people-what = Prisijunkite ir pamatysite programėles, kurios gali susijungti su jūsų pranešimų paslauga. Niekas nėra įjungta, kol neįjungiate jūs, o išjungti taip pat lengva kaip įjungti.
home-providers = Kaip pateikti prašymą?
home-providers-what = Susikurkite paskyrą, aprašykite savo organizaciją, parenkite prašymą ir jį pateikite. Kiekviename žingsnyje paaiškinama, kodėl klausiama.
home-long = Kiek tai trunka?
home-long-what = Ne ilgiau kaip tris mėnesius nuo prašymo gavimo, skaičiuojant pagal Reglamentą Nr. 1182/71.
home-today = Šiandien gauto prašymo terminas baigiasi { $day }
home-offers = Kokios sąlygos?
home-offers-what = Kiekvienas prieigos valdytojas skelbia kiekvienos paslaugos standartinį pasiūlymą. Kiekviena versija lieka čia nepakeista, kartu su jos maišos verte.
home-way = Prašymo kelias
home-way-ask = Paslaugų teikėjas pateikia prašymą: kuri paslauga, kurios funkcijos. Prasideda trijų mėnesių terminas.
home-way-review = Prieigos valdytojas jį nagrinėja, gali užduoti klausimų, o du asmenys priima motyvuotą sprendimą.
home-way-tracks = Abi pusės pasirašo standartinį pasiūlymą, paslaugų teikėjas įrodo, kad turi raktus, o tarpiniai etapai išbandomi. Visa tai vyksta vienu metu.
home-way-ready = Jungtis parengta, o iš įrašų matyti, ar termino laikytasi.
home-way-people = Kiekvienas žmogus pats sprendžia, ar ši programėlė gali su juo susisiekti.
