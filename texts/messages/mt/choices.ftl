# A person's choices: which apps may reach them.

choices-title = Iddeċiedi min jista’ jikkuntattjak
choices-door = Idħol biex tara liema apps jistgħu jikkonnettjaw mas-servizz ta’ messaġġi tiegħek. Kollha huma mitfija sakemm tixgħelhom int.
choices-login = Isem tal-utent
choices-password = Password
choices-lead = Apps oħra li jistgħu jikkonnettjaw mas-servizz ta’ messaġġi tiegħek. Kull waħda tkun mitfija sakemm tixgħelha int, u tista’ terġa’ titfiha meta trid.
choices-empty = Għad m’hemm l-ebda app li tista’ tikkonnettja
choices-empty-next = Meta jkun hemm waħda, tidher hawn, mitfija.
choices-app = { $app } fuq { $service }
choices-on = Mixgħula
choices-off = Mitfija
choices-on-since = Mixgħula ({ $what }) minn: { $day }
choices-on-unreachable = Mixgħula, iżda bħalissa l-app ma tistax tikkonnettja. Minn: { $day }
choices-off-since = Mitfija minn: { $day }
choices-turn-on = Ixgħel
choices-turn-off = Itfi
choices-what = X’tista’ tirċievi
choices-tick-one = Immarka mill-inqas tip wieħed ta’ messaġġi li trid tirċievi.
choices-notice = Dan l-avviż huwa l-verżjoni { $version }. SHA-256 tat-test tiegħu:

choices-sign-in = Kif tidħol
choices-present-password = Password attwali
choices-new-password = Password ġdida
choices-change-password = Biddel il-password
choices-end-others = Temm is-sessjonijiet l-oħra kollha
choices-where = Fejn għandek sessjonijiet miftuħa. Sessjoni tintemm waħidha wara 12-il siegħa mingħajr użu, u fi kwalunkwe każ wara 30 jum.
choices-sessions = Sessjonijiet
choices-device = Apparat
choices-network = Network
choices-opened = Miftuħa
choices-last-used = L-aħħar użu
choices-this-session = { $device } (din is-sessjoni)
choices-wrong-password = Din mhijiex il-password tiegħek. Iċċekkjaha u erġa’ pprova.
choices-login-taken = Dan l-isem tal-utent diġà jintuża. Agħżel ieħor.
choices-first = Agħżel password tiegħek stess
choices-first-ends = Il-password attwali tiegħek ingħatatlek minn ħaddieħor u tibqa’ valida sa: { $at }. Wara dan ma tkunx tista’ tidħol biha.
