# A person's choices: which apps may reach them.

choices-title = Rozhodnite, kto vás môže kontaktovať
choices-door = Prihláste sa a zistite, ktoré aplikácie sa môžu prepojiť s vašou komunikačnou službou. Všetky sú vypnuté, kým ich nezapnete.
choices-login = Prihlasovacie meno
choices-password = Heslo
choices-lead = Ďalšie aplikácie, ktoré sa môžu prepojiť s vašou komunikačnou službou. Každá je vypnutá, kým ju nezapnete, a kedykoľvek ju môžete znova vypnúť.
choices-empty = Zatiaľ sa nemôže prepojiť žiadna aplikácia
choices-empty-next = Keď to bude možné, zobrazí sa tu ako vypnutá.
choices-app = { $app } v službe { $service }
choices-on = Zapnuté
choices-off = Vypnuté
choices-on-since = Zapnuté ({ $what }) od: { $day }
choices-on-unreachable = Zapnuté od: { $day }, ale aplikácia sa teraz nemôže prepojiť
choices-off-since = Vypnuté od: { $day }
choices-turn-on = Zapnúť
choices-turn-off = Vypnúť
choices-what = Čo k vám môže prichádzať
choices-tick-one = Začiarknite aspoň jeden druh správ, ktoré chcete dostávať.
choices-notice = Verzia tohto upozornenia: { $version }. SHA-256 jeho textu:

choices-sign-in = Ako sa prihlasujete
choices-present-password = Súčasné heslo
choices-new-password = Nové heslo
choices-change-password = Zmeniť heslo
choices-end-others = Ukončiť všetky ostatné relácie
choices-where = Kde ste prihlásení. Relácia sa skončí sama po 12 hodinách nečinnosti, najneskôr však po 30 dňoch.
choices-sessions = Relácie
choices-device = Zariadenie
choices-network = Sieť
choices-opened = Začiatok
choices-last-used = Posledné použitie
choices-this-session = { $device } (táto relácia)
choices-wrong-password = Toto nie je vaše heslo. Skontrolujte ho a skúste to znova.
choices-login-taken = Toto prihlasovacie meno je už obsadené. Zvoľte iné.
choices-first = Zvoľte si vlastné heslo
choices-first-ends = Vaše súčasné heslo vám bolo odovzdané a jeho platnosť sa skončí { $at }. Potom sa ním už neprihlásite.
