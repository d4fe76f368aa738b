# Avaleht.

home-tab = Sõnumiteenuste koostalitlusvõime
home-title = Avatud sõnumivahetus, kõigile näha
home-lead = Digiturgude määruse artikli 7 alusel võib sõnumiteenuse pakkuja taotleda, et pääsuvalitseja avaks oma teenuse teistele. Siin on avatavad teenused: { $services }. Mõlemad pooled näevad sama taotlust, sama tähtpäeva ja seda, kelle kord on tegutseda.
home-ask = Taotle koostalitlusvõimet
home-switch = Lülita muid rakendusi sisse või välja
home-people = Millised rakendused saavad minuga ühendust võtta?
home-people-what = Logige sisse, et näha rakendusi, mis saavad teie sõnumiteenusega ühenduse luua. Midagi ei ole sees enne, kui te selle sisse lülitate, ja välja lülitada on sama lihtne kui sisse.
home-providers = Kuidas taotlust esitada?
home-providers-what = Looge konto, kirjeldage oma organisatsiooni, koostage taotlus ja esitage see. Iga samm selgitab, miks andmeid küsitakse.
home-long = Kui kaua see aega võtab?
home-long-what = Kõige rohkem kolm kuud alates taotluse saamisest, arvestatuna määruse nr 1182/71 järgi.
home-today = Täna saadud taotluse korral on seadusjärgne tähtpäev { $day }.
home-offers = Millised on tingimused?
home-offers-what = Iga pääsuvalitseja avaldab iga teenuse kohta standardpakkumise. Kõik versioonid jäävad siia muutmata kujul koos räsiga.
home-way = Taotluse teekond
home-way-ask = Pakkuja esitab taotluse: milline teenus, millised funktsioonid. Algab kolmekuuline tähtaeg.
home-way-review = Pääsuvalitseja vaatab taotluse läbi ja võib esitada küsimusi. Kaks inimest teevad põhjendatud otsuse.
home-way-tracks = Mõlemad pooled allkirjastavad standardpakkumise, pakkuja tõendab, et võtmed kuuluvad talle, ja vahe-eesmärke kontrollitakse katsetega. Kõik kolm kulgevad kõrvuti.
home-way-ready = Ühendus on valmis ja register näitab, kas tähtpäevast peeti kinni.
home-way-people = Inimesed otsustavad ise, kas see rakendus saab nendega ühendust võtta.
