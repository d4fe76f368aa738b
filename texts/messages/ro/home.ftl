# The start page.

home-tab = Interoperabilitatea mesageriei
home-title = Mesagerie deschisă, în mod transparent
home-lead = În temeiul articolului 7 din Regulamentul privind piețele digitale, un furnizor de servicii de mesagerie poate cere unui controlor de acces să își deschidă serviciul pentru alții. Serviciile vizate de acest portal: { $services }. Ambele părți văd aceeași cerere, aceeași dată și cui îi revine următorul pas.
home-ask = Solicitați interoperabilitatea
home-switch = Activați sau dezactivați alte aplicații
home-people = Ce aplicații mă pot contacta?
home-people-what = Autentificați-vă pentru a vedea aplicațiile care se pot conecta la serviciul dumneavoastră de mesagerie. Nimic nu este activat înainte de a activa dumneavoastră, iar dezactivarea este la fel de ușoară ca activarea.
home-providers = Cum depun o cerere?
home-providers-what = Creați un cont, descrieți organizația, redactați cererea și depuneți-o. La fiecare pas se explică de ce se cer datele.
home-long = Cât durează?
home-long-what = Cel mult trei luni de la primirea cererii, calculate conform Regulamentului nr. 1182/71.
home-today = Termenul legal pentru o cerere primită astăzi: { $day }.
home-offers = Care sunt condițiile?
home-offers-what = Fiecare controlor de acces publică o ofertă de referință pentru fiecare serviciu. Fiecare versiune rămâne aici, nemodificată, împreună cu hashul ei.
home-way = Parcursul unei cereri
home-way-ask = Furnizorul depune o cerere: ce serviciu, ce funcționalități. Încep să curgă cele trei luni.
home-way-review = Controlorul de acces o examinează, poate pune întrebări, iar două persoane decid, cu motivare.
home-way-tracks = Ambele părți semnează oferta de referință, furnizorul dovedește că deține cheile, iar etapele sunt testate. Toate acestea se desfășoară în paralel.
home-way-ready = Conexiunea este pregătită, iar evidența arată dacă termenul a fost respectat.
home-way-people = Fiecare persoană decide pentru sine dacă această aplicație o poate contacta.
