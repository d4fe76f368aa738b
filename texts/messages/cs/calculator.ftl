# The deadline calculator.

calculator-title = Kalkulačka lhůt
calculator-lead = Strážce přístupu musí požadované funkce zprovoznit do tří měsíců od obdržení žádosti (čl. 7 odst. 5). Měsíce se počítají podle nařízení č. 1182/71 se zohledněním svátků v Irsku.
calculator-no-day = Toto není datum. Zadejte rok, měsíc a den, například 2026-01-15.
calculator-beyond = Svátky jsou známy pro roky 2023 až 2032. Zvolte den, od něhož tři měsíce skončí v těchto letech.
calculator-received = Den obdržení
calculator-work-out = Vypočítat lhůtu
calculator-legal-date = Konec zákonné lhůty
calculator-how = Jak byla lhůta vypočtena
calculator-today = dnes
calculator-in = { $n ->
    [one] za { $n } den
    [few] za { $n } dny
   *[other] za { $n } dní
}
calculator-ago = { $n ->
    [one] před { $n } dnem
    [few] před { $n } dny
   *[other] před { $n } dny
}
