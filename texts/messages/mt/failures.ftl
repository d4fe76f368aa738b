# Why something did not happen: heading and what to do now.

failure-wrong-title = Hemm problema
failure-wrong = Xi tweġibiet iridu jerġgħu jiġu ċċekkjati. Xejn minn dak li ktibt ma ntilef.

failure-not-found-title = Il-paġna ma nstabitx
failure-not-found = Hawn ma hemm xejn, jew m’għandekx aċċess għalih. Iċċekkja l-indirizz, jew mur lura għall-ħarsa ġenerali tiegħek.

failure-forbidden-title = Mhux għar-rwol tiegħek
failure-forbidden = Ir-rwol tiegħek ma jinkludix din l-azzjoni. Staqsi lil xi ħadd fl-organizzazzjoni tiegħek li għandu r-rwol it-tajjeb.

failure-scope-missing-title = It-token mhuwiex għal dan
failure-scope-missing = It-token jaħdem, iżda ma sarx għal din is-sejħa. Agħmel wieħed bil-kamp ta’ applikazzjoni li teħtieġ is-sejħa.

failure-address-not-allowed-title = Mhux minn dan l-indirizz
failure-address-not-allowed = It-token jaħdem, iżda mhux mill-indirizz li minnu ġiet din is-sejħa. Żid l-indirizz mal-lista tal-klijent, jew agħmel is-sejħa minn wieħed li jinsab fiha.

failure-signed-out-title = Erġa’ idħol
failure-signed-out = Is-sessjoni tiegħek intemmet. Dak li ssejvjajt l-aħħar inżamm; idħol u kompli minn hemm.

failure-conflict-title = Ħaddieħor kien aktar mgħaġġel
failure-conflict = Dan inbidel waqt li l-paġna kienet miftuħa għandek. Xejn minn dak li ktibt ma ntilef: jinsab hawn taħt. Ara l-istat il-ġdid, imbagħad erġa’ ibgħatu jekk għadu jgħodd.

failure-not-now-title = Mhux possibbli f’dan l-istadju
failure-not-now = Dan il-pass diġà sar, jew mhuwiex possibbli fl-istat preżenti. Il-paġna turi l-qagħda ta’ issa.

failure-same-person-title = Hija meħtieġa t-tieni persuna
failure-same-person = Din il-proposta għamiltha int, għalhekk trid tapprovaha persuna oħra.

failure-decided-before-title = Irid jiddeċiedi ħaddieħor
failure-decided-before = Int ħadt sehem fid-deċiżjoni li qed tiġi kkontestata, għalhekk issa jridu jiddeċiedu persuni oħra.

failure-tracks-incomplete-title = Mhux kollox huwa komplut
failure-tracks-incomplete = Il-ftehim, iċ-ċwievet u l-istadji importanti jridu jkunu kollha kompluti qabel ma l-konnessjoni tkun tista’ tiġi ddikjarata lesta.

failure-cannot-countersign-title = Hija meħtieġa t-tieni firma
failure-cannot-countersign = Il-persuna li ffirmat għall-fornitur ma tistax tikkontrofirma.

failure-too-many-title = Wisq tentattivi
failure-too-many = Kien hemm wisq tentattivi. Stenna kwarta, imbagħad erġa’ pprova.

failure-bad-credentials-title = Id-dħul ma rnexxiex
failure-bad-credentials = L-indirizz jew il-password mhumiex tajbin. Iċċekkjahom it-tnejn u erġa’ pprova.

failure-issuer-failed-title = Id-dħul ma ħadimx
failure-issuer-failed = Il-fornitur tal-identità tiegħek ma kkonfermax min int, jew it-tweġiba waslet tard wisq. Erġa’ ibda mill-paġna tad-dħul. Jekk jerġa’ jiġri, agħti l-identifikatur tat-traċċar lil min imexxi dan il-portal.

failure-issuer-weak-title = Mhux biżżejjed password biss
failure-issuer-weak = Il-fornitur tal-identità tiegħek daħħlek b’password biss. Issettja t-tieni fattur għandu, imbagħad erġa’ idħol.

failure-no-role-title = M’għandek l-ebda rwol hawn
failure-no-role = Il-fornitur tal-identità tiegħek jafek, iżda xejn minn dak li jgħid ma jikkorrispondi għal rwol f’dan il-portal. Staqsi lil min jiġġestixxi l-aċċess fejn taħdem.

failure-address-has-account-title = Dan l-indirizz diġà għandu kont
failure-address-has-account = Dan l-indirizz huwa ta’ kont li fih wieħed jidħol b’password. Il-kontijiet qatt ma jingħaqdu permezz tal-indirizz tagħhom. Idħol bil-password, jew l-ewwel itlob lil amministratur ineħħi dak il-kont.

failure-federated-title = Jieħu ħsiebu l-fornitur tal-identità tiegħek
failure-federated = Int tidħol permezz ta’ fornitur tal-identità, għalhekk il-password, l-app u ċ-ċwievet tal-aċċess jiġu ġestiti hemm u mhux hawn.

failure-bad-token-title = Dan it-token mhuwiex validu
failure-bad-token = It-token huwa ffalsifikat, skada, huwa maħsub għal ħaddieħor, jew diġà ntuża. Ibgħat wieħed ġdid.

failure-unconfirmed-title = L-ewwel ikkonferma l-indirizz tiegħek
failure-unconfirmed = L-indirizz tal-posta elettronika tiegħek għadu mhux ikkonfermat. Bgħatnielek link ġdida; iftaħha, imbagħad idħol.

failure-factor-needed-title = L-ewwel issettja t-tieni fattur
failure-factor-needed = Min jiddeċiedi, jiffirma jew jaħdem għall-gwardjan jeħtieġ hawn aktar minn password: app tal-awtentikazzjoni. Issettjaha fil-kont tiegħek, imbagħad kompli. Xejn minn dak li ktibt ma ntilef.

failure-proof-needed-title = Ikkonferma l-identità tiegħek
failure-proof-needed = Din l-azzjoni teħtieġ prova li ma jkollhiex aktar minn ħames minuti. Ikkonferma l-identità tiegħek, imbagħad erġa’ ibgħat. Xejn minn dak li ktibt ma ntilef.

failure-link-ended-title = Din il-link ma għadhiex taħdem
failure-link-ended = Il-link diġà ntużat, skadiet, jew ħadet postha waħda aktar ġdida. Iftaħ l-aktar messaġġ riċenti, jew itlob link oħra minn fejn tlabt din: dħul, reġistrazzjoni jew għażla ta’ password ġdida. Min stiednek jista’ jerġa’ jistiednek.

failure-invitation-ended-title = Din l-istedina ma għadhiex valida
failure-invitation-ended = Diġà ġiet aċċettata, ittieħdet lura, jew skadiet. Itlob waħda ġdida lil sid tal-organizzazzjoni.

failure-other-address-title = Din l-istedina hija għal indirizz ieħor
failure-other-address = Int dħalt b’indirizz li mhuwiex dak li lilu ntbagħtet l-istedina. Oħroġ, imbagħad idħol b’dak l-indirizz jew oħloq kont bih, u erġa’ iftaħ il-link.

failure-last-owner-title = Organizzazzjoni teħtieġ sid
failure-last-owner = Int l-uniku sid tagħha. L-ewwel agħmel lil membru ieħor is-sid.

failure-last-administrator-title = Il-portal jeħtieġ amministratur
failure-last-administrator = Int l-uniku amministratur tiegħu. Stieden wieħed ieħor u stenna sakemm jissieħeb; imbagħad erġa’ pprova.

failure-address-taken-title = Dan l-indirizz diġà għandu kont
failure-address-taken = Sadanittant sar kont ieħor bl-indirizz il-ġdid, għalhekk ma nbidel xejn. Idħol b’dak il-kont, jew erġa’ itlob il-bidla b’indirizz ieħor.

failure-beyond-calendar-title = Id-data ma tistax tiġi kkalkulata
failure-beyond-calendar = Il-btajjel pubbliċi mhumiex magħrufa daqshekk ’il quddiem, għalhekk id-data legali ma tistax tiġi kkalkulata. Itlob lill-operatur iżid il-btajjel ta’ dik is-sena.

failure-key-reused-title = Din iċ-ċavetta diġà ntużat
failure-key-reused = Din iċ-ċavetta tal-identità diġà ġiet irreġistrata. Iġġenera ċavetta tal-identità ġdida għal din ir-reġistrazzjoni.

failure-challenge-ended-title = L-isfida ntemmet
failure-challenge-ended = Din l-isfida skadiet jew diġà ġiet imwieġba. Erġa’ irreġistra ċ-ċwievet biex tikseb waħda ġdida.

failure-internal-title = Xi ħaġa marret ħażin għandna
failure-internal = L-iżball huwa tagħna, u xejn minn dak li ssejvjajt ma ntilef. Erġa’ pprova; jekk jerġa’ jiġri, ibgħatilna l-identifikatur tat-traċċar.
