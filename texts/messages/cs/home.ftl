# The start page.

home-tab = Interoperabilita komunikačních služeb
home-title = Otevřená komunikace, otevřeně
home-lead = Podle článku 7 aktu o digitálních trzích může poskytovatel komunikační služby požádat strážce přístupu, aby svou službu otevřel ostatním. Zde jde o: { $services }. Obě strany vidí stejnou žádost, stejnou lhůtu a to, kdo je na řadě.
home-ask = Požádat o interoperabilitu
home-switch = Zapnout nebo vypnout jiné aplikace
home-people = Z kterých aplikací mě lze kontaktovat?
home-people-what = Přihlaste se a uvidíte aplikace, které se mohou propojit s vaší komunikační službou. Nic není zapnuté, dokud to nezapnete, a vypnout je stejně snadné jako zapnout.
home-providers = Jak podat žádost?
home-providers-what = Založte si účet, popište svou organizaci, sepište žádost a podejte ji. Každý krok vysvětlí, proč se ptá.
home-long = Jak dlouho to trvá?
home-long-what = Nejvýše tři měsíce od obdržení žádosti, počítané podle nařízení č. 1182/71.
home-today = Pro žádost obdrženou dnes končí lhůta { $day }.
home-offers = Jaké jsou podmínky?
home-offers-what = Každý strážce přístupu zveřejňuje referenční nabídku pro každou službu. Každá verze zde zůstává beze změny, spolu se svým otiskem (hash).
home-way = Cesta žádosti
home-way-ask = Poskytovatel podá žádost: která služba a které funkce. Začínají běžet tři měsíce.
home-way-review = Strážce přístupu žádost posoudí a může klást otázky. Rozhodnou dvě osoby, s odůvodněním.
home-way-tracks = Obě strany podepíší referenční nabídku, poskytovatel prokáže své klíče a otestují se milníky. Vše probíhá souběžně.
home-way-ready = Propojení je připraveno a ze záznamu je vidět, zda byla lhůta dodržena.
home-way-people = Lidé sami rozhodují, zda je lze z této aplikace kontaktovat.
