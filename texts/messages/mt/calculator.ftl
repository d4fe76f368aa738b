# The deadline calculator.

calculator-title = Kalkulatur tal-iskadenzi
calculator-lead = Gwardjan irid jagħmel dak li ntalab operattiv fi żmien tliet xhur minn meta jirċievi t-talba (l-Artikolu 7(5)). Ix-xhur jingħaddu skont ir-Regolament Nru 1182/71, bil-btajjel pubbliċi tal-Irlanda.
calculator-no-day = Din id-data ma teżistix. Daħħal is-sena, ix-xahar u l-jum, pereżempju 2026-01-15.
calculator-beyond = Il-btajjel pubbliċi huma magħrufa mill-2023 sal-2032. Agħżel jum li t-tliet xhur tiegħu jintemmu f’dawn is-snin.
calculator-received = Jum tal-wasla
calculator-work-out = Ikkalkula d-data legali
calculator-legal-date = Data legali
calculator-how = Kif ġiet ikkalkulata
calculator-today = illum
calculator-in = { $n ->
    [one] fi żmien jum
    [two] fi żmien jumejn
    [few] fi żmien { $n } ijiem
    [many] fi żmien { $n }-il jum
   *[other] fi żmien { $n } jum
}
calculator-ago = { $n ->
    [one] jum ilu
    [two] jumejn ilu
    [few] { $n } ijiem ilu
    [many] { $n }-il jum ilu
   *[other] { $n } jum ilu
}
