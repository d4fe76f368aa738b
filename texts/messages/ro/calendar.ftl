# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Ziua primirii: { $day }. Această zi nu se ia în calcul.
calendar-same-date = Cele trei luni se încheie în ziua cu aceeași dată: { $day }.
calendar-last-day = Ultima lună nu are ziua { $missing }, așadar cele trei luni se încheie în ultima ei zi: { $day }.
calendar-not-working = Nu este zi lucrătoare: { $day } ({ $because }). Termenul se prelungește până în următoarea zi lucrătoare.
calendar-ends = Termenul se încheie la expirarea ultimei ore a acestei zile: { $day }.
calendar-saturday = sâmbătă
calendar-sunday = duminică

calendar-last = ultima zi
calendar-left = { $n ->
    [one] { $n } zi rămasă
    [few] { $n } zile rămase
   *[other] { $n } de zile rămase
}
calendar-late = { $n ->
    [one] { $n } zi de întârziere
    [few] { $n } zile de întârziere
   *[other] { $n } de zile de întârziere
}
calendar-met-last = respectat la { $day }, în ultima zi
calendar-met = { $n ->
    [one] respectat la { $day }, cu { $n } zi înainte de termen
    [few] respectat la { $day }, cu { $n } zile înainte de termen
   *[other] respectat la { $day }, cu { $n } de zile înainte de termen
}
calendar-late-by = { $n ->
    [one] cu o întârziere de { $n } zi
    [few] cu o întârziere de { $n } zile
   *[other] cu o întârziere de { $n } de zile
}

# Public holidays in Ireland.
holiday-new-year = Anul Nou
holiday-brigid = Ziua Sfintei Brigid
holiday-patrick = Ziua Sfântului Patrick
holiday-easter-monday = lunea Paștelui
holiday-may = prima zi de luni din mai
holiday-june = prima zi de luni din iunie
holiday-august = prima zi de luni din august
holiday-october = ultima zi de luni din octombrie
holiday-christmas = Crăciunul
holiday-stephen = Ziua Sfântului Ștefan
