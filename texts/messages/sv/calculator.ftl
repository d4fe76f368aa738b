# The deadline calculator.

calculator-title = Tidsfristberäknare
calculator-lead = En grindvakt ska göra det som begärts operativt inom tre månader från det att begäran togs emot (artikel 7.5). Månaderna räknas enligt förordning nr 1182/71, med Irlands helgdagar.
calculator-no-day = Detta är inte ett datum. Ange år, månad och dag, till exempel 2026-01-15.
calculator-beyond = Helgdagarna är kända från 2023 till 2032. Välj en dag vars tre månader löper ut under dessa år.
calculator-received = Mottagningsdag
calculator-work-out = Beräkna tidsfristen
calculator-legal-date = Lagstadgad tidsfrist
calculator-how = Så har tidsfristen beräknats
calculator-today = i dag
calculator-in = { $n ->
    [one] om { $n } dag
   *[other] om { $n } dagar
}
calculator-ago = { $n ->
    [one] för { $n } dag sedan
   *[other] för { $n } dagar sedan
}
