# La calculadora de plazos.

calculator-title = Calculadora de plazos
calculator-lead = Un guardián de acceso debe hacer operativo lo solicitado en un plazo de tres meses desde la recepción de la solicitud (artículo 7, apartado 5). Los meses se cuentan conforme al Reglamento n.º 1182/71, con los días festivos de Irlanda.
calculator-no-day = Esto no es una fecha. Indique año, mes y día, por ejemplo: 2026-01-15.
calculator-beyond = Los días festivos se conocen de 2023 a 2032. Elija un día cuyos tres meses terminen en esos años.
calculator-received = Día de recepción
calculator-work-out = Calcular la fecha legal
calculator-legal-date = Fecha legal
calculator-how = Cómo se ha calculado
calculator-today = hoy
calculator-in = { $n ->
    [one] dentro de { $n } día
    [many] dentro de { $n } días
   *[other] dentro de { $n } días
}
calculator-ago = { $n ->
    [one] hace { $n } día
    [many] hace { $n } días
   *[other] hace { $n } días
}
