# Cómo se calcula una fecha legal (Reglamento n.º 1182/71) y cuánto falta para ella.

calendar-received = Recepción: { $day }. Este día no se cuenta.
calendar-same-date = Los tres meses terminan el día que lleva la misma fecha: { $day }.
calendar-last-day = El último mes no tiene día { $missing }, por lo que los tres meses terminan el último día de ese mes: { $day }.
calendar-not-working = El { $day } no es día hábil ({ $because }), por lo que el plazo continúa hasta el siguiente día hábil.
calendar-ends = El plazo concluye al finalizar la última hora del { $day }.
calendar-saturday = sábado
calendar-sunday = domingo

calendar-last = último día
calendar-left = { $n ->
    [one] queda { $n } día
    [many] quedan { $n } días
   *[other] quedan { $n } días
}
calendar-late = { $n ->
    [one] { $n } día de retraso
    [many] { $n } días de retraso
   *[other] { $n } días de retraso
}
calendar-met-last = plazo cumplido el { $day }, el último día
calendar-met = { $n ->
    [one] plazo cumplido el { $day }, con { $n } día de antelación
    [many] plazo cumplido el { $day }, con { $n } días de antelación
   *[other] plazo cumplido el { $day }, con { $n } días de antelación
}
calendar-late-by = { $n ->
    [one] con { $n } día de retraso
    [many] con { $n } días de retraso
   *[other] con { $n } días de retraso
}

# Días festivos de Irlanda.
holiday-new-year = Año Nuevo
holiday-brigid = Santa Brígida
holiday-patrick = San Patricio
holiday-easter-monday = Lunes de Pascua
holiday-may = primer lunes de mayo
holiday-june = primer lunes de junio
holiday-august = primer lunes de agosto
holiday-october = último lunes de octubre
holiday-christmas = Navidad
holiday-stephen = San Esteban
