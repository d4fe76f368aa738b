# The deadline calculator.

calculator-title = Terminų skaičiuoklė
calculator-lead = Prieigos valdytojas turi užtikrinti, kad tai, ko prašoma, pradėtų veikti per tris mėnesius nuo prašymo gavimo (7 straipsnio 5 dalis). Mėnesiai skaičiuojami pagal Reglamentą Nr. 1182/71, atsižvelgiant į Airijos švenčių dienas.
calculator-no-day = Tokios datos nėra. Įveskite metus, mėnesį ir dieną, pavyzdžiui, 2026-01-15.
calculator-beyond = Švenčių dienos žinomos 2023–2032 metams. Pasirinkite dieną, nuo kurios skaičiuojami trys mėnesiai baigtųsi šiais metais.
calculator-received = Gavimo diena
calculator-work-out = Apskaičiuoti termino pabaigą
calculator-legal-date = Termino pabaiga
calculator-how = Kaip apskaičiuota
calculator-today = šiandien
calculator-in = { $n ->
    [one] po { $n } dienos
    [few] po { $n } dienų
   *[other] po { $n } dienų
}
calculator-ago = { $n ->
    [one] prieš { $n } dieną
    [few] prieš { $n } dienas
   *[other] prieš { $n } dienų
}
