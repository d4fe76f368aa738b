# The deadline calculator.

calculator-title = Termijncalculator
calculator-lead = Een poortwachter moet wat gevraagd is operationeel maken binnen drie maanden na ontvangst van het verzoek (artikel 7, lid 5). De maanden worden geteld volgens Verordening nr. 1182/71, met de feestdagen van Ierland.
calculator-no-day = Dit is geen datum. Vul jaar, maand en dag in, bijvoorbeeld 2026-01-15.
calculator-beyond = De feestdagen zijn bekend van 2023 tot en met 2032. Kies een dag waarvan de drie maanden in deze jaren eindigen.
calculator-received = Dag van ontvangst
calculator-work-out = Wettelijke datum berekenen
calculator-legal-date = Wettelijke datum
calculator-how = Hoe de datum is berekend
calculator-today = vandaag
calculator-in = { $n ->
    [one] over { $n } dag
   *[other] over { $n } dagen
}
calculator-ago = { $n ->
    [one] { $n } dag geleden
   *[other] { $n } dagen geleden
}
