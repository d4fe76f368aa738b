# The start page.

home-tab = Ziņapmaiņas sadarbspēja
home-title = Atvērta ziņapmaiņa, atklāts process
home-lead = Saskaņā ar Digitālo tirgu akta 7. pantu ziņapmaiņas pakalpojumu sniedzējs var lūgt vārtzini atvērt savu pakalpojumu citiem. Šajā portālā tie ir: { $services }. Abas puses redz vienu un to pašu pieprasījumu, vienu un to pašu datumu un to, kam jārīkojas tālāk.
home-ask = Pieprasīt sadarbspēju
home-switch = Ieslēgt vai izslēgt citas lietotnes
home-people = Kuras lietotnes var ar mani sazināties?
home-people-what = Pieslēdzieties, lai redzētu lietotnes, kas var savienoties ar jūsu ziņapmaiņas pakalpojumu. Nekas nav ieslēgts, pirms jūs to ieslēdzat, un izslēgt ir tikpat viegli kā ieslēgt.
home-providers = Kā iesniegt pieprasījumu?
home-providers-what = Izveidojiet kontu, aprakstiet savu organizāciju, sagatavojiet pieprasījumu un iesniedziet to. Katrā solī paskaidrots, kāpēc šīs ziņas vajadzīgas.
home-long = Cik ilgi tas notiek?
home-long-what = Ne ilgāk kā trīs mēnešus no pieprasījuma saņemšanas, skaitot saskaņā ar Regulu Nr. 1182/71.
home-today = Šodien saņemta pieprasījuma termiņa beigas: { $day }.
home-offers = Kādi ir noteikumi?
home-offers-what = Katrs vārtzinis katram pakalpojumam publicē standartpiedāvājumu. Visas versijas paliek šeit nemainītas kopā ar jaucējvērtību.
home-way = Pieprasījuma ceļš
home-way-ask = Pakalpojumu sniedzējs iesniedz pieprasījumu: kurš pakalpojums, kuras funkcijas. Sākas trīs mēnešu termiņš.
home-way-review = Vārtzinis to izskata, var uzdot jautājumus, un divas personas pieņem pamatotu lēmumu.
home-way-tracks = Abas puses paraksta standartpiedāvājumu, pakalpojumu sniedzējs pierāda, ka atslēgas ir tā rīcībā, un tiek pārbaudīti starpposmi. Tas viss notiek vienlaikus.
home-way-ready = Savienojums ir gatavs, un ierakstos redzams, vai termiņš ievērots.
home-way-people = Katrs cilvēks pats izlemj, vai šī lietotne var ar viņu sazināties.
