# The deadline calculator.

calculator-title = Calculadora de prazos
calculator-lead = O controlador de acesso tem de tornar operacional o que foi pedido no prazo de três meses a contar da receção do pedido (artigo 7.º, n.º 5). Os meses contam-se segundo o Regulamento n.º 1182/71, com os feriados da Irlanda.
calculator-no-day = Esta data não existe. Indique o ano, o mês e o dia, por exemplo 2026-01-15.
calculator-beyond = Os feriados são conhecidos de 2023 a 2032. Escolha um dia cujos três meses terminem nesses anos.
calculator-received = Dia da receção
calculator-work-out = Calcular o termo do prazo
calculator-legal-date = Termo do prazo
calculator-how = Como foi calculado
calculator-today = hoje
calculator-in = { $n ->
    [one] daqui a { $n } dia
    [many] daqui a { $n } de dias
   *[other] daqui a { $n } dias
}
calculator-ago = { $n ->
    [one] há { $n } dia
    [many] há { $n } de dias
   *[other] há { $n } dias
}
