# A person's choices: which apps may reach them.

choices-title = Rozhodněte, kdo vás může kontaktovat
choices-door = Přihlaste se a zjistěte, které aplikace se mohou propojit s vaší komunikační službou. Všechny jsou vypnuté, dokud je nezapnete.
choices-login = Přihlašovací jméno
choices-password = Heslo
choices-lead = Další aplikace, které se mohou propojit s vaší komunikační službou. Každá je vypnutá, dokud ji nezapnete, a kdykoli ji můžete zase vypnout.
choices-empty = Zatím se nemůže propojit žádná aplikace
choices-empty-next = Až to bude možné, objeví se zde jako vypnutá.
choices-app = { $app } ve službě { $service }
choices-on = Zapnuto
choices-off = Vypnuto
choices-on-since = Zapnuto ({ $what }) od: { $day }
choices-on-unreachable = Zapnuto od: { $day }, ale aplikace se nyní nemůže propojit
choices-off-since = Vypnuto od: { $day }
choices-turn-on = Zapnout
choices-turn-off = Vypnout
choices-what = Co k vám může přicházet
choices-tick-one = Zaškrtněte alespoň jeden druh zpráv, které chcete dostávat.
choices-notice = Verze tohoto upozornění: { $version }. SHA-256 jeho textu:

choices-sign-in = Jak se přihlašujete
choices-present-password = Stávající heslo
choices-new-password = Nové heslo
choices-change-password = Změnit heslo
choices-end-others = Ukončit všechny ostatní relace
choices-where = Kde jste přihlášeni. Relace skončí sama po 12 hodinách nečinnosti, nejpozději však po 30 dnech.
choices-sessions = Relace
choices-device = Zařízení
choices-network = Síť
choices-opened = Začátek
choices-last-used = Poslední použití
choices-this-session = { $device } (tato relace)
choices-wrong-password = Toto není vaše heslo. Zkontrolujte je a zkuste to znovu.
choices-login-taken = Toto přihlašovací jméno je již obsazené. Zvolte jiné.
choices-first = Zvolte si vlastní heslo
choices-first-ends = Stávající heslo vám bylo předáno a platí do { $at }. Potom se s ním už nepřihlásíte.
