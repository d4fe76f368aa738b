# A person's choices: which apps may reach them.

choices-title = Odločite, kdo vas lahko doseže
choices-door = Prijavite se in preverite, katere aplikacije se lahko povežejo z vašo storitvijo za sporočanje. Vse so izklopljene, dokler jih ne vklopite.
choices-login = Uporabniško ime
choices-password = Geslo
choices-lead = Druge aplikacije, ki se lahko povežejo z vašo storitvijo za sporočanje. Vsaka je izklopljena, dokler je ne vklopite, in kadar koli jo lahko znova izklopite.
choices-empty = Za zdaj se ne more povezati nobena aplikacija
choices-empty-next = Ko bo to mogoče, se bo aplikacija prikazala tukaj kot izklopljena.
choices-app = { $app } v storitvi { $service }
choices-on = Vklopljeno
choices-off = Izklopljeno
choices-on-since = Vklopljeno ({ $what }) od: { $day }
choices-on-unreachable = Vklopljeno (od: { $day }), vendar se aplikacija trenutno ne more povezati
choices-off-since = Izklopljeno od: { $day }
choices-turn-on = Vklopi
choices-turn-off = Izklopi
choices-what = Kaj lahko prispe do vas
choices-tick-one = Označite vsaj eno vrsto sporočil, ki jih želite prejemati.
choices-notice = Različica tega obvestila: { $version }. SHA-256 njegovega besedila:

choices-sign-in = Kako se prijavljate
choices-present-password = Sedanje geslo
choices-new-password = Novo geslo
choices-change-password = Spremeni geslo
choices-end-others = Končaj vse druge seje
choices-where = Kje ste prijavljeni. Seja se po 12 urah neuporabe konča sama, najpozneje pa po 30 dneh.
choices-sessions = Seje
choices-device = Naprava
choices-network = Omrežje
choices-opened = Začetek
choices-last-used = Zadnja uporaba
choices-this-session = { $device } (ta seja)
choices-wrong-password = To ni vaše geslo. Preverite ga in poskusite znova.
choices-login-taken = To uporabniško ime je že zasedeno. Izberite drugo.
choices-first = Izberite svoje geslo
choices-first-ends = Sedanje geslo vam je bilo izročeno. Velja do: { $at }. Potem se z njim ne morete več prijaviti.
