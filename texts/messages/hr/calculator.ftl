# The deadline calculator.

calculator-title = Kalkulator rokova
calculator-lead = Nadzornik pristupa mora u roku od tri mjeseca od primitka zahtjeva osigurati da zatražene funkcije rade (članak 7. stavak 5.). Mjeseci se računaju prema Uredbi br. 1182/71, uzimajući u obzir državne praznike u Irskoj.
calculator-no-day = Ovo nije datum. Unesite godinu, mjesec i dan, na primjer 2026-01-15.
calculator-beyond = Praznici su poznati za razdoblje od 2023. do 2032. Odaberite dan od kojeg tri mjeseca istječu u tim godinama.
calculator-received = Dan primitka
calculator-work-out = Izračunaj rok
calculator-legal-date = Rok prema propisima
calculator-how = Kako je rok izračunan
calculator-today = danas
calculator-in = { $n ->
    [one] za { $n } dan
    [few] za { $n } dana
   *[other] za { $n } dana
}
calculator-ago = { $n ->
    [one] prije { $n } dan
    [few] prije { $n } dana
   *[other] prije { $n } dana
}
