# The start page.

home-tab = Interoperabilita komunikačných služieb
home-title = Otvorená komunikácia, otvorene
home-lead = Podľa článku 7 aktu o digitálnych trhoch môže poskytovateľ komunikačnej služby požiadať strážcu prístupu, aby svoju službu otvoril ostatným. Tu ide o: { $services }. Obe strany vidia tú istú žiadosť, tú istú lehotu a to, kto je na rade.
home-ask = Požiadať o interoperabilitu
home-switch = Zapnúť alebo vypnúť iné aplikácie
home-people = Z ktorých aplikácií ma možno kontaktovať?
home-people-what = Prihláste sa a uvidíte aplikácie, ktoré sa môžu prepojiť s vašou komunikačnou službou. Nič nie je zapnuté, kým to nezapnete, a vypnúť je rovnako ľahké ako zapnúť.
home-providers = Ako podať žiadosť?
home-providers-what = Založte si účet, opíšte svoju organizáciu, napíšte žiadosť a podajte ju. Každý krok vysvetlí, prečo sa pýta.
home-long = Ako dlho to trvá?
home-long-what = Najviac tri mesiace od prijatia žiadosti, počítané podľa nariadenia č. 1182/71.
home-today = Pri žiadosti prijatej dnes sa lehota končí { $day }.
home-offers = Aké sú podmienky?
home-offers-what = Každý strážca prístupu uverejňuje referenčnú ponuku pre každú službu. Každá verzia tu zostáva bez zmeny, spolu so svojím odtlačkom (hash).
home-way = Cesta žiadosti
home-way-ask = Poskytovateľ podá žiadosť: ktorá služba a ktoré funkcie. Začínajú plynúť tri mesiace.
home-way-review = Strážca prístupu žiadosť posúdi a môže klásť otázky. Rozhodnú dve osoby, s odôvodnením.
home-way-tracks = Obe strany podpíšu referenčnú ponuku, poskytovateľ preukáže svoje kľúče a otestujú sa míľniky. Všetko prebieha súbežne.
home-way-ready = Prepojenie je pripravené a zo záznamu vidieť, či bola lehota dodržaná.
home-way-people = Ľudia sami rozhodujú, či ich možno z tejto aplikácie kontaktovať.
