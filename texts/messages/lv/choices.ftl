# A person's choices: which apps may reach them.

choices-title = Izlemiet, kas var ar jums sazināties
choices-door = Pieslēdzieties, lai redzētu, kuras lietotnes var savienoties ar jūsu ziņapmaiņas pakalpojumu. Visas ir izslēgtas, līdz jūs tās ieslēdzat.
choices-login = Lietotājvārds
choices-password = Parole
choices-lead = Citas lietotnes, kas var savienoties ar jūsu ziņapmaiņas pakalpojumu. Katra no tām ir izslēgta, līdz jūs to ieslēdzat, un to jebkurā laikā var atkal izslēgt.
choices-empty = Pagaidām nav lietotņu, kas varētu savienoties
choices-empty-next = Kad tāda būs, tā parādīsies šeit izslēgta.
choices-app = { $app } pakalpojumā { $service }
choices-on = Ieslēgta
choices-off = Izslēgta
choices-on-since = Ieslēgta ({ $what }). Kopš: { $day }
choices-on-unreachable = Ieslēgta, bet lietotne pašlaik nevar savienoties. Kopš: { $day }
choices-off-since = Izslēgta. Kopš: { $day }
choices-turn-on = Ieslēgt
choices-turn-off = Izslēgt
choices-what = Ko jūs varat saņemt
choices-tick-one = Atzīmējiet vismaz vienu ziņojumu veidu, ko vēlaties saņemt.
choices-notice = Šīs informācijas versija: { $version }. Tās teksta SHA-256:

choices-sign-in = Kā jūs pieslēdzaties
choices-present-password = Pašreizējā parole
choices-new-password = Jaunā parole
choices-change-password = Mainīt paroli
choices-end-others = Beigt visas pārējās sesijas
choices-where = Kur jūs esat pieslēdzies. Sesija beidzas pati, ja to nelieto 12 stundas, un jebkurā gadījumā pēc 30 dienām.
choices-sessions = Sesijas
choices-device = Ierīce
choices-network = Tīkls
choices-opened = Sākta
choices-last-used = Pēdējo reizi lietota
choices-this-session = { $device } (šī sesija)
choices-wrong-password = Tā nav jūsu parole. Pārbaudiet to un mēģiniet vēlreiz.
choices-login-taken = Šis lietotājvārds ir aizņemts. Izvēlieties citu.
choices-first = Izvēlieties savu paroli
choices-first-ends = Pašreizējā parole jums tika izsniegta, un tā ir derīga līdz: { $at }. Pēc tam ar to nevarēsiet pieslēgties.
