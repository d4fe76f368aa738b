# The deadline calculator.

calculator-title = Határidő-kalkulátor
calculator-lead = A kapuőrnek a kért funkciókat a kérelem kézhezvételétől számított három hónapon belül működőképessé kell tennie (7. cikk (5) bekezdés). A hónapokat az 1182/71/EGK, Euratom rendelet szerint kell számítani, az írországi munkaszüneti napok figyelembevételével.
calculator-no-day = Ez nem dátum. Adja meg az évet, a hónapot és a napot, például: 2026-01-15.
calculator-beyond = A munkaszüneti napok 2023 és 2032 között ismertek. Olyan napot válasszon, amelytől a három hónap ezekben az években jár le.
calculator-received = A kézhezvétel napja
calculator-work-out = Határidő kiszámítása
calculator-legal-date = Jogszabályi határidő
calculator-how = A számítás menete
calculator-today = ma
calculator-in = { $n ->
    [one] { $n } nap múlva
   *[other] { $n } nap múlva
}
calculator-ago = { $n ->
    [one] { $n } nappal ezelőtt
   *[other] { $n } nappal ezelőtt
}
