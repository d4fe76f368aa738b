# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Kif jiġu protetti l-kontijiet
policy-lead = X’jintalab mingħandek, x’jinżamm dwarek, u għal kemm żmien. Il-portal jagħmel dak li hemm miktub hawn: il-paġna u l-programm jaqsmu l-istess regoli.
policy-passwords = Passwords
policy-passwords-length = Mill-inqas { $min }-il karattru, u kemm trid aktar. Dak li malajr jinqata’ jiġi rrifjutat, bir-raġuni. Ħadd ma jista’ jaqra l-password tiegħek hawn; dak li jinżamm juri biss jekk inkitbitx tajjeb.
policy-passwords-guess = Min jipprova jaqta’ l-password jittardja. Ħadd ma jsir jaf hawn jekk indirizz għandux kont, la minn dak li nwieġbu u lanqas minn kemm indumu nwieġbu.
policy-factor = Min jeħtieġ it-tieni fattur
policy-factor-why = Password tista’ tinsteraq mingħajr ma ħadd jinduna. Għalhekk dawk li kelmthom torbot lil oħrajn juru aktar minn hekk: app tal-awtentikazzjoni jew ċavetta tal-aċċess.
policy-factor-staff = Għand il-gwardjan: { $roles }. Jiddeċiedu dwar oħrajn jew jaraw dak li huwa tagħhom.
policy-factor-members = F’organizzazzjoni: { $roles }. Il-firma torbot lill-organizzazzjoni.
policy-factor-others = Kull min jiffirma ftehim, ikun xi jkun ir-rwol tiegħu, u kull min issettja t-tieni fattur.
policy-factor-codes = Kulħadd jista’ jissettja wieħed. Mal-app jingħataw { $n } kodiċijiet ta’ rkupru; kull wieħed jaħdem darba.
policy-fresh = X’jeħtieġ prova ġdida
policy-fresh-why = Anke meta tkun dħalt, xi azzjonijiet jitolbuk tikkonferma l-identità tiegħek, sakemm ma tkunx għamilt dan f’dawn l-aħħar { $span }. Dan japplika meta:
policy-session = Kemm iddum is-sessjoni tiegħek
policy-session-long = Sessjoni tintemm wara { $idle } mingħajr użu, u mhux aktar tard minn { $life } wara li tidħol. Il-kont tiegħek juri fejn dħalt u jista’ jtemm kwalunkwe sessjoni minnufih.
policy-kept = X’jinżamm, u għal kemm żmien
policy-kept-what = Xiex
policy-kept-how-long = Għal kemm żmien
policy-report = Kif tirrapporta vulnerabbiltà
policy-report-how = Għarraf lill-operatur ta’ dan il-portal bil-privat, jew uża r-rappurtar privat tal-vulnerabbiltajiet fis-sit fejn jinsab il-kodiċi sors. Jekk jogħġbok tibdiex billi tiftaħ każ pubbliku. Tirċievi tweġiba fi żmien tlett ijiem tax-xogħol.
policy-report-source = Fejn jinsab il-kodiċi sors

policy-fresh-agreements = tiffirma jew tikkontrofirma ftehim
policy-fresh-decisions = tipproponi, tapprova jew tibgħat lura deċiżjoni
policy-fresh-interventions = tesegwixxi jew tabbanduna sospensjoni, it-tmiem tagħha jew terminazzjoni
policy-fresh-review = tiddikjara jew tikkonferma li l-konnessjoni hija lesta, tniediha, jew tipproponi sospensjoni jew terminazzjoni
policy-fresh-keys = tirreġistra, tattiva jew tirrevoka ċwievet
policy-fresh-members = tistieden jew tneħħi membri, tbiddel ir-rwoli tagħhom, tittrasferixxi l-organizzazzjoni
policy-fresh-staff = tistieden jew tneħħi persunal, tbiddel ir-rwoli tagħhom
policy-fresh-clients = toħloq, tissostitwixxi jew ittemm tokens ta’ organizzazzjoni
policy-fresh-admin = toħloq, tissostitwixxi jew ittemm tokens tal-gwardjan
policy-fresh-passwords = tbiddel il-password
policy-fresh-addresses = tbiddel l-indirizz ta’ kont
policy-fresh-closures = tħassar kont
policy-fresh-factors = tissettja jew tneħħi app tal-awtentikazzjoni, toħloq kodiċijiet ta’ rkupru
policy-fresh-passkeys = iżżid jew tneħħi ċwievet tal-aċċess
policy-fresh-sessions = ittemm sessjonijiet
policy-kept-sessions = Sessjonijiet tal-web
policy-kept-counters = Kontaturi tat-tentattivi: hashes ta’ ismijiet, indirizzi tan-network
policy-kept-addresses = Indirizz tan-network u browser fl-entrati dwar it-tentattivi
policy-kept-nobody = Entrati dwar tentattivi li ma jistgħux jintrabtu ma’ ebda persuna partikolari
policy-kept-entries = L-entrati l-oħra kollha dwar it-tentattivi
policy-kept-logins = Dħul li ntemm minn fornitur tal-identità, bħala hashes
policy-kept-links = Links li jintużaw darba, bħala hashes
policy-kept-change = Bidla ta’ indirizz li ħadd ma temm
policy-kept-devices = Apparati magħrufa, bħala hashes
policy-kept-mail = It-test ta’ messaġġ elettroniku
policy-kept-mails = Il-bqija tal-messaġġ elettroniku: riċevitur, suġġett, ħinijiet
policy-kept-tokens = Tokens tal-API, bħala hashes, bil-ħin tal-aħħar użu tagħhom
policy-kept-sign-ups = Reġistrazzjonijiet li ħadd ma kkonferma
policy-kept-accounts = Kont imħassar minn sidu, jew ta’ persunal imneħħi: indirizz, isem, password, fatturi, ċwievet tal-aċċess, apparati, sessjonijiet, links, sħubijiet
policy-kept-ended-tokens = Tokens tal-API ta’ kont imħassar
policy-kept-closed = Il-fatt li fornitur tal-identità daħħal lil xi ħadd f’kont tal-persunal li mbagħad tħassar, bħala hash
policy-kept-closed-long = għal dejjem: b’hekk dawn il-persuni ma jkunux jistgħu jerġgħu jidħlu
policy-kept-signatures = Isem, titlu u indirizz f’firma
policy-kept-record = Talbiet, messaġġi, noti, deċiżjonijiet, ftehimiet, ċwievet, fatti
policy-kept-evidence = Indirizz tan-network u browser fl-evidenza ta’ firma
policy-kept-sessions-long = { $idle } mingħajr użu, l-aktar { $life }
policy-kept-mail-long = sakemm jeħodha server tal-posta
policy-kept-accounts-long = jitħassar minnufih; in-numru tiegħu jibqa’ fejn jirreferu għalih firem, deċiżjonijiet u fatti
policy-kept-ended-tokens-long = jintemmu minnufih
policy-kept-signatures-long = mal-ftehim: dan huwa l-kuntratt, issiġillat u bil-hash
policy-kept-record-long = għal dejjem: huma r-rekord
policy-kept-evidence-long = mal-firma
policy-after-end = { $span } wara tmiemhom
policy-after-use = { $span } wara l-aħħar użu tagħhom

span-minutes = { $n ->
    [one] minuta
    [two] żewġ minuti
    [few] { $n } minuti
    [many] { $n }-il minuta
   *[other] { $n } minuta
}
span-hours = { $n ->
    [one] siegħa
    [two] sagħtejn
    [few] { $n } sigħat
    [many] { $n }-il siegħa
   *[other] { $n } siegħa
}
span-days = { $n ->
    [one] jum
    [two] jumejn
    [few] { $n } ijiem
    [many] { $n }-il jum
   *[other] { $n } jum
}
