# The deadline calculator.

calculator-title = Termiņu kalkulators
calculator-lead = Vārtzinim trīs mēnešu laikā pēc pieprasījuma saņemšanas jānodrošina, ka pieprasītais darbojas (7. panta 5. punkts). Mēnešus skaita saskaņā ar Regulu Nr. 1182/71, ņemot vērā Īrijas svētku dienas.
calculator-no-day = Šāda datuma nav. Ievadiet gadu, mēnesi un dienu, piemēram, 2026-01-15.
calculator-beyond = Svētku dienas ir zināmas no 2023. līdz 2032. gadam. Izvēlieties dienu, kurai trīs mēneši beidzas šajos gados.
calculator-received = Saņemšanas diena
calculator-work-out = Aprēķināt termiņa beigas
calculator-legal-date = Termiņa beigas
calculator-how = Kā tas aprēķināts
calculator-today = šodien
calculator-in = { $n ->
    [zero] pēc { $n } dienām
    [one] pēc { $n } dienas
   *[other] pēc { $n } dienām
}
calculator-ago = { $n ->
    [zero] pirms { $n } dienām
    [one] pirms { $n } dienas
   *[other] pirms { $n } dienām
}
