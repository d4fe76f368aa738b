# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Dia da receção: { $day }. Este dia não é contado.
calendar-same-date = Os três meses terminam no dia com a mesma data: { $day }.
calendar-last-day = O último mês não tem dia { $missing }; por isso, os três meses terminam no seu último dia: { $day }.
calendar-not-working = Não é dia útil: { $day } ({ $because }). O prazo prolonga-se até ao dia útil seguinte.
calendar-ends = O prazo termina no fim da última hora deste dia: { $day }.
calendar-saturday = sábado
calendar-sunday = domingo

calendar-last = último dia
calendar-left = { $n ->
    [one] falta { $n } dia
    [many] faltam { $n } de dias
   *[other] faltam { $n } dias
}
calendar-late = { $n ->
    [one] { $n } dia de atraso
    [many] { $n } de dias de atraso
   *[other] { $n } dias de atraso
}
calendar-met-last = cumprido em { $day }, no último dia
calendar-met = { $n ->
    [one] cumprido em { $day }, { $n } dia antes do termo
    [many] cumprido em { $day }, { $n } de dias antes do termo
   *[other] cumprido em { $day }, { $n } dias antes do termo
}
calendar-late-by = { $n ->
    [one] com { $n } dia de atraso
    [many] com { $n } de dias de atraso
   *[other] com { $n } dias de atraso
}

# Public holidays in Ireland.
holiday-new-year = dia de Ano Novo
holiday-brigid = dia de Santa Brígida
holiday-patrick = dia de São Patrício
holiday-easter-monday = segunda-feira de Páscoa
holiday-may = primeira segunda-feira de maio
holiday-june = primeira segunda-feira de junho
holiday-august = primeira segunda-feira de agosto
holiday-october = última segunda-feira de outubro
holiday-christmas = dia de Natal
holiday-stephen = dia de Santo Estêvão
