# The deadline calculator.

calculator-title = Áireamhán spriocdhátaí
calculator-lead = Ní mór do gheatóir an rud a iarradh air a chur ar fáil go hoibríochtúil laistigh de thrí mhí tar éis dó an iarraidh a fháil (Airteagal 7(5)). Déantar na míonna a áireamh faoi Rialachán Uimh. 1182/71, agus laethanta saoire poiblí na hÉireann san áireamh.
calculator-no-day = Níl an dáta sin ann. Cuir isteach an bhliain, an mhí agus an lá, mar shampla 2026-01-15.
calculator-beyond = Tá na laethanta saoire poiblí ar eolas ó 2023 go 2032. Roghnaigh lá a gcríochnaíonn na trí mhí uaidh sna blianta sin.
calculator-received = Lá na fála
calculator-work-out = Ríomh an dáta dlíthiúil
calculator-legal-date = Dáta dlíthiúil
calculator-how = Conas a ríomhadh é
calculator-today = inniu
calculator-in = { $n ->
    [one] i gceann { $n } lá
    [two] i gceann { $n } lá
    [few] i gceann { $n } lá
    [many] i gceann { $n } lá
   *[other] i gceann { $n } lá
}
calculator-ago = { $n ->
    [one] { $n } lá ó shin
    [two] { $n } lá ó shin
    [few] { $n } lá ó shin
    [many] { $n } lá ó shin
   *[other] { $n } lá ó shin
}
