# Answers that come from a limit rather than from a page.

plain-forbidden-title = Mhux aċċettat
plain-forbidden = Il-formola ma ġietx minn paġna ta’ dan il-portal. Erġa’ iftaħ il-paġna u ibgħat il-formola minn hemm.

plain-too-large-title = Kbir wisq
plain-too-large = Dak li bgħatt huwa akbar minn 1 MiB. Mur lura, qassru u erġa’ ibagħtu; xejn minn dak li ktibt hemm ma ntilef.

plain-not-understood-title = Ma nftehimx
plain-not-understood = Il-portal ma setax jaqra din it-talba. Mur lura u erġa’ ibgħat il-formola.

plain-too-many-title = Wisq tentattivi
plain-too-many = Intbagħat wisq minn hawn f’din l-aħħar kwarta. Stenna kwarta oħra, mur lura u erġa’ ibgħat; xejn minn dak li ktibt hemm ma ntilef.

plain-too-long-title = Dan dam wisq
plain-too-long = Il-portal ma setax iwieġeb fil-ħin. Erġa’ pprova ftit ieħor.

plain-internal-title = Xi ħaġa marret ħażin għandna
plain-internal = L-iżball huwa tagħna, u xejn minn dak li ssejvjajt ma ntilef. Erġa’ pprova; jekk jerġa’ jiġri, ibgħatilna l-identifikatur tat-traċċar.
