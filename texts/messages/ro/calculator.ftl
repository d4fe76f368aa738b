# The deadline calculator.

calculator-title = Calculator de termene
calculator-lead = Controlorul de acces trebuie să facă operaționale funcționalitățile solicitate în termen de trei luni de la primirea cererii [articolul 7 alineatul (5)]. Lunile se calculează conform Regulamentului nr. 1182/71, ținând seama de sărbătorile legale din Irlanda.
calculator-no-day = Această dată nu există. Introduceți anul, luna și ziua, de exemplu 2026-01-15.
calculator-beyond = Sărbătorile legale sunt cunoscute pentru anii 2023-2032. Alegeți o zi pentru care cele trei luni se încheie în acești ani.
calculator-received = Ziua primirii
calculator-work-out = Calculează termenul legal
calculator-legal-date = Termenul legal
calculator-how = Cum a fost calculat
calculator-today = astăzi
calculator-in = { $n ->
    [one] peste { $n } zi
    [few] peste { $n } zile
   *[other] peste { $n } de zile
}
calculator-ago = { $n ->
    [one] acum { $n } zi
    [few] acum { $n } zile
   *[other] acum { $n } de zile
}
