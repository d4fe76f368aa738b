# Whether somebody may ask at all, before they have an account.

eligibility-title = Nistgħu nitolbu?
eligibility-lead = Tliet mistoqsijiet, mingħajr kont. It-tweġiba hi bbażata fuq l-Artikolu 7 tal-Att dwar is-Swieq Diġitali.
eligibility-offers = Toffru fiż-ŻEE servizz ta’ messaġġi indipendenti min-numri, jew biħsiebkom toffruh?
eligibility-offers-hint = Indipendenti min-numri: in-nies jilħqu lil xulxin mingħajr ma l-messaġġi jgħaddu minn numri ta’ netwerk pubbliku tat-telefon (servizz ta’ komunikazzjonijiet interpersonali indipendenti min-numri).
eligibility-offers-missing = Għidu jekk toffrux servizz bħal dan jew jekk biħsiebkomx toffruh.
eligibility-now = Iva, noffru wieħed
eligibility-intends = Għadna le, iżda biħsiebna
eligibility-no = Le
eligibility-functionality = X’titolbu?
eligibility-functionality-missing = Agħżlu mill-inqas funzjonalità waħda.
eligibility-service = Liema servizz tirrigwarda t-talba?
eligibility-service-missing = Agħżlu servizz.
eligibility-look = Uri t-tweġiba
eligibility-not-yours = Dan id-dritt għandhom oħrajn
eligibility-not-yours-why = L-Artikolu 7(1) jagħtih lil min joffri servizz bħal dan fl-Unjoni jew biħsiebu joffrih. Skont it-tweġibiet tagħkom, dan mhux il-każ.
eligibility-yours = Tistgħu titolbu dan: { $service }
eligibility-who = L-Artikolu 7(1): min joffri servizz bħal dan fl-Unjoni, jew biħsiebu joffrih, jista’ jitlob, bla ħlas.
eligibility-owed = L-Artikolu 7(2), dovut illum: { $what }.
eligibility-later = L-Artikolu 7(2), għadu mhux dovut: { $what }, dovut minn { $day }. Jista’ jintalab minn issa, u sa dakinhar m’għandux skadenza.
eligibility-when = L-Artikolu 7(5): jista’ jintalab kollox jew parti minnu, u talba raġonevoli trid tintlaqa’ fi żmien tliet xhur minn meta tasal.
eligibility-review = Jekk talba hijiex raġonevoli jiġi deċiż wara li tiġi sottomessa, mhux hawn.
eligibility-begin = Ibdew talba b’dawn it-tweġibiet
eligibility-begin-what = Għal dan teħtieġu kont u organizzazzjoni; sa dakinhar it-tweġibiet tagħkom jistennew f’dan il-browser.
