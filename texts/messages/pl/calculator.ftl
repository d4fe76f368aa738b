# The deadline calculator.

calculator-title = Kalkulator terminów
calculator-lead = Strażnik dostępu musi uruchomić wnioskowane funkcjonalności w ciągu trzech miesięcy od otrzymania wniosku (art. 7 ust. 5). Miesiące liczy się zgodnie z rozporządzeniem nr 1182/71, z uwzględnieniem dni ustawowo wolnych od pracy w Irlandii.
calculator-no-day = To nie jest data. Podaj rok, miesiąc i dzień, na przykład 2026-01-15.
calculator-beyond = Dni wolne od pracy są znane od 2023 do 2032 r. Wybierz dzień, od którego trzy miesiące kończą się w tych latach.
calculator-received = Dzień otrzymania
calculator-work-out = Oblicz termin
calculator-legal-date = Termin wynikający z przepisów
calculator-how = Jak obliczono termin
calculator-today = dzisiaj
calculator-in = { $n ->
    [one] za { $n } dzień
    [few] za { $n } dni
   *[many] za { $n } dni
}
calculator-ago = { $n ->
    [one] { $n } dzień temu
    [few] { $n } dni temu
   *[many] { $n } dni temu
}
