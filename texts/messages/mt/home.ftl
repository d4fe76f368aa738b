# The start page.

home-tab = Interoperabbiltà tal-messaġġi
home-title = Messaġġi miftuħa, fil-miftuħ
home-lead = Skont l-Artikolu 7 tal-Att dwar is-Swieq Diġitali, fornitur ta’ messaġġi jista’ jitlob lil gwardjan jiftaħ is-servizz tiegħu għal oħrajn; f’dan il-portal: { $services }. Iż-żewġ naħat jaraw l-istess talba, l-istess data u lil min imissu jaġixxi.
home-ask = Itlob l-interoperabbiltà
home-switch = Ixgħel jew itfi apps oħra
home-people = Liema apps jistgħu jikkuntattjawni?
home-people-what = Idħol biex tara l-apps li jistgħu jikkonnettjaw mas-servizz ta’ messaġġi tiegħek. Xejn ma jkun mixgħul qabel ma tixgħelu int, u li titfi huwa faċli daqskemm li tixgħel.
home-providers = Kif napplika?
home-providers-what = Oħloq kont, iddeskrivi l-organizzazzjoni tiegħek, ikteb it-talba u ssottomettiha. Kull pass jgħidlek għaliex qed isiru l-mistoqsijiet.
home-long = Kemm idum?
home-long-what = L-aktar tliet xhur minn meta tasal it-talba, magħduda skont ir-Regolament Nru 1182/71.
home-today = Id-data legali għal talba li tasal illum: { $day }.
home-offers = X’inhuma t-termini?
home-offers-what = Kull gwardjan jippubblika offerta ta’ referenza għal kull servizz. Kull verżjoni tibqa’ hawn, mingħajr tibdil, bil-hash tagħha.
home-way = Il-perkors ta’ talba
home-way-ask = Il-fornitur jissottometti talba: liema servizz, liema funzjonalitajiet. Jibdew it-tliet xhur.
home-way-review = Il-gwardjan jeżaminaha, jista’ jistaqsi mistoqsijiet, u żewġ persuni jiddeċiedu, bir-raġunijiet.
home-way-tracks = Iż-żewġ naħat jiffirmaw l-offerta ta’ referenza, il-fornitur jagħti prova taċ-ċwievet tiegħu, u l-istadji importanti jiġu ttestjati. It-tlieta jimxu fl-istess ħin.
home-way-ready = Il-konnessjoni tkun lesta, u r-rekord juri jekk id-data nżammitx.
home-way-people = Kull persuna tiddeċiedi għaliha nfisha jekk din l-app tistax tikkuntattjaha.
