# The start page.

home-tab = Üzenetküldő szolgáltatások interoperabilitása
home-title = Nyitott üzenetküldés, nyílt eljárásban
home-lead = A digitális piacokról szóló jogszabály 7. cikke alapján az üzenetküldő szolgáltatások nyújtói kérhetik a kapuőrtől, hogy nyissa meg szolgáltatását mások előtt. Itt ez a következőket jelenti: { $services }. Mindkét fél ugyanazt a kérelmet, ugyanazt a határidőt látja, és azt, hogy ki következik.
home-ask = Interoperabilitás kérelmezése
home-switch = Más alkalmazások be- és kikapcsolása
home-people = Mely alkalmazásokból érhetnek el engem?
home-people-what = Jelentkezzen be, és nézze meg, mely alkalmazások kapcsolódhatnak az Ön üzenetküldő szolgáltatásához. Semmi nincs bekapcsolva, amíg Ön be nem kapcsolja, és kikapcsolni ugyanolyan egyszerű, mint bekapcsolni.
home-providers = Hogyan nyújtható be kérelem?
home-providers-what = Hozzon létre fiókot, mutassa be a szervezetét, írja meg a kérelmet, és nyújtsa be. Minden lépésnél leírjuk, miért kérdezünk.
home-long = Mennyi ideig tart?
home-long-what = Legfeljebb három hónapig a kérelem kézhezvételétől, az 1182/71/EGK, Euratom rendelet szerint számítva.
home-today = A ma beérkező kérelem jogszabályi határideje: { $day }
home-offers = Mik a feltételek?
home-offers-what = Minden kapuőr minden egyes szolgáltatásához referenciaajánlatot tesz közzé. Itt minden változat módosítás nélkül megmarad, a lenyomatával (hash) együtt.
home-way = A kérelem útja
home-way-ask = A szolgáltató benyújtja a kérelmet: melyik szolgáltatás, mely funkciók. Elindul a három hónap.
home-way-review = A kapuőr elbírálja a kérelmet, és kérdéseket tehet fel. Két személy dönt, indokolással.
home-way-tracks = Mindkét fél aláírja a referenciaajánlatot, a szolgáltató igazolja a kulcsait, a mérföldköveket pedig tesztelik. Mindhárom párhuzamosan zajlik.
home-way-ready = A kapcsolat elkészült, és a nyilvántartásból látható, hogy a határidőt betartották-e.
home-way-people = Az emberek maguk döntik el, hogy elérhetők legyenek-e ebből az alkalmazásból.
