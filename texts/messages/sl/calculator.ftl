# The deadline calculator.

calculator-title = Izračun roka
calculator-lead = Vratar mora v treh mesecih od prejema zahteve zagotoviti delovanje zahtevanih funkcionalnosti (člen 7(5)). Meseci se štejejo po Uredbi št. 1182/71 ob upoštevanju praznikov na Irskem.
calculator-no-day = To ni datum. Vnesite leto, mesec in dan, na primer 2026-01-15.
calculator-beyond = Prazniki so znani za leta od 2023 do 2032. Izberite dan, od katerega se trije meseci iztečejo v teh letih.
calculator-received = Dan prejema
calculator-work-out = Izračunaj rok
calculator-legal-date = Rok po predpisih
calculator-how = Kako je bil rok izračunan
calculator-today = danes
calculator-in = { $n ->
    [one] čez { $n } dan
    [two] čez { $n } dneva
    [few] čez { $n } dni
   *[other] čez { $n } dni
}
calculator-ago = { $n ->
    [one] pred { $n } dnem
    [two] pred { $n } dnevoma
    [few] pred { $n } dnevi
   *[other] pred { $n } dnevi
}
