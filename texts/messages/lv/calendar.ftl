# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Saņemšanas diena: { $day }. Šo dienu neskaita.
calendar-same-date = Trīs mēneši beidzas dienā ar to pašu datumu: { $day }.
calendar-last-day = Pēdējā mēnesī nav šāda datuma: { $missing }. Tāpēc trīs mēneši beidzas tā pēdējā dienā: { $day }.
calendar-not-working = Nav darbdiena: { $day } ({ $because }). Termiņš turpinās līdz nākamajai darbdienai.
calendar-ends = Termiņš beidzas, beidzoties šīs dienas pēdējai stundai: { $day }.
calendar-saturday = sestdiena
calendar-sunday = svētdiena

calendar-last = pēdējā diena
calendar-left = { $n ->
    [zero] atlikušas { $n } dienas
    [one] atlikusi { $n } diena
   *[other] atlikušas { $n } dienas
}
calendar-late = { $n ->
    [zero] nokavētas { $n } dienas
    [one] nokavēta { $n } diena
   *[other] nokavētas { $n } dienas
}
calendar-met-last = izpildīts pēdējā dienā: { $day }
calendar-met = { $n ->
    [zero] izpildīts { $n } dienas pirms termiņa: { $day }
    [one] izpildīts { $n } dienu pirms termiņa: { $day }
   *[other] izpildīts { $n } dienas pirms termiņa: { $day }
}
calendar-late-by = { $n ->
    [zero] nokavēts par { $n } dienām
    [one] nokavēts par { $n } dienu
   *[other] nokavēts par { $n } dienām
}

# Public holidays in Ireland.
holiday-new-year = Jaungada diena
holiday-brigid = Svētās Brigitas diena
holiday-patrick = Svētā Patrika diena
holiday-easter-monday = Otrās Lieldienas
holiday-may = maija pirmā pirmdiena
holiday-june = jūnija pirmā pirmdiena
holiday-august = augusta pirmā pirmdiena
holiday-october = oktobra pēdējā pirmdiena
holiday-christmas = Ziemassvētki
holiday-stephen = Svētā Stefana diena
