# The start page.

home-tab = Interoperabilnost storitev za sporočanje
home-title = Odprto sporočanje, odprt postopek
home-lead = Na podlagi člena 7 Akta o digitalnih trgih lahko ponudnik storitve za sporočanje od vratarja zahteva, naj svojo storitev odpre drugim. Tukaj gre za: { $services }. Obe strani vidita isto zahtevo, isti rok in kdo je na potezi.
home-ask = Zahtevajte interoperabilnost
home-switch = Vklopite ali izklopite druge aplikacije
home-people = Katere aplikacije me lahko dosežejo?
home-people-what = Prijavite se in videli boste aplikacije, ki se lahko povežejo z vašo storitvijo za sporočanje. Nič ni vklopljeno, dokler tega ne vklopite, in izklop je enako preprost kot vklop.
home-providers = Kako vložim zahtevo?
home-providers-what = Ustvarite račun, opišite svojo organizacijo, napišite zahtevo in jo vložite. Na vsakem koraku je pojasnjeno, zakaj vas po čem sprašujemo.
home-long = Kako dolgo traja?
home-long-what = Največ tri mesece od prejema zahteve, šteto po Uredbi št. 1182/71.
home-today = Rok za zahtevo, prejeto danes: { $day }.
home-offers = Kakšni so pogoji?
home-offers-what = Vsak vratar za vsako storitev objavi referenčno ponudbo. Vsaka različica ostane tukaj nespremenjena, skupaj s svojo zgoščeno vrednostjo (hash).
home-way = Pot zahteve
home-way-ask = Ponudnik vloži zahtevo: katera storitev in katere funkcionalnosti. Trije meseci začnejo teči.
home-way-review = Vratar zahtevo obravnava in lahko postavi vprašanja. Odločita dve osebi, z obrazložitvijo.
home-way-tracks = Obe strani podpišeta referenčno ponudbo, ponudnik dokaže svoje ključe, mejniki pa se preizkusijo. Vse troje poteka vzporedno.
home-way-ready = Povezava je pripravljena in iz evidence je razvidno, ali je bil rok upoštevan.
home-way-people = Vsak se sam odloči, ali ga ta aplikacija lahko doseže.
