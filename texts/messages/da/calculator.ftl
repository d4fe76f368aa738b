# The deadline calculator.

calculator-title = Fristberegner
calculator-lead = En gatekeeper skal gøre det, der er anmodet om, operationelt senest tre måneder efter modtagelsen af anmodningen (artikel 7, stk. 5). Månederne beregnes efter forordning nr. 1182/71 med Irlands helligdage.
calculator-no-day = Dette er ikke en dato. Angiv år, måned og dag, f.eks. 2026-01-15.
calculator-beyond = Helligdagene er kendt fra 2023 til 2032. Vælg en dag, hvor de tre måneder udløber i disse år.
calculator-received = Modtagelsesdag
calculator-work-out = Beregn fristen
calculator-legal-date = Lovbestemt frist
calculator-how = Sådan er fristen beregnet
calculator-today = i dag
calculator-in = { $n ->
    [one] om { $n } dag
   *[other] om { $n } dage
}
calculator-ago = { $n ->
    [one] for { $n } dag siden
   *[other] for { $n } dage siden
}
