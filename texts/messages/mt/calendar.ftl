# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Jum tal-wasla: { $day }. Dan il-jum ma jingħaddx.
calendar-same-date = It-tliet xhur jintemmu fil-jum bl-istess data: { $day }.
calendar-last-day = L-aħħar xahar ma fihx il-jum { $missing }, għalhekk it-tliet xhur jintemmu fl-aħħar jum tiegħu: { $day }.
calendar-not-working = Mhux jum tax-xogħol: { $day } ({ $because }). Il-perjodu jkompli sal-jum tax-xogħol li jmiss.
calendar-ends = Il-perjodu jintemm fi tmiem l-aħħar siegħa ta’ dan il-jum: { $day }.
calendar-saturday = is-Sibt
calendar-sunday = il-Ħadd

calendar-last = l-aħħar jum
calendar-left = { $n ->
    [one] fadal jum
    [two] fadal jumejn
    [few] fadal { $n } ijiem
    [many] fadal { $n }-il jum
   *[other] fadal { $n } jum
}
calendar-late = { $n ->
    [one] jum tard
    [two] jumejn tard
    [few] { $n } ijiem tard
    [many] { $n }-il jum tard
   *[other] { $n } jum tard
}
calendar-met-last = intlaħqet fl-aħħar jum: { $day }
calendar-met = { $n ->
    [one] intlaħqet jum qabel: { $day }
    [two] intlaħqet jumejn qabel: { $day }
    [few] intlaħqet { $n } ijiem qabel: { $day }
    [many] intlaħqet { $n }-il jum qabel: { $day }
   *[other] intlaħqet { $n } jum qabel: { $day }
}
calendar-late-by = { $n ->
    [one] tard b’jum
    [two] tard b’jumejn
    [few] tard bi { $n } ijiem
    [many] tard bi { $n }-il jum
   *[other] tard bi { $n } jum
}

# Public holidays in Ireland.
holiday-new-year = l-Ewwel tas-Sena
holiday-brigid = Jum Santa Briġida
holiday-patrick = Jum San Patrizju
holiday-easter-monday = it-Tnejn tal-Għid
holiday-may = l-ewwel Tnejn ta’ Mejju
holiday-june = l-ewwel Tnejn ta’ Ġunju
holiday-august = l-ewwel Tnejn ta’ Awwissu
holiday-october = l-aħħar Tnejn ta’ Ottubru
holiday-christmas = il-Milied
holiday-stephen = Jum San Stiefnu
