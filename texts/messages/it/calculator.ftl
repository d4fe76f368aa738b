# Il calcolatore delle scadenze.

calculator-title = Calcolatore delle scadenze
calculator-lead = Il gatekeeper deve rendere operativo quanto richiesto entro tre mesi dal ricevimento della richiesta (articolo 7, paragrafo 5). I mesi si contano secondo il regolamento n. 1182/71, con i giorni festivi dell’Irlanda.
calculator-no-day = Questa non è una data. Inserisci anno, mese e giorno, ad esempio 2026-01-15.
calculator-beyond = I giorni festivi sono noti dal 2023 al 2032. Scegli un giorno i cui tre mesi terminino in questi anni.
calculator-received = Giorno di ricevimento
calculator-work-out = Calcola la scadenza legale
calculator-legal-date = Scadenza legale
calculator-how = Come è stata calcolata
calculator-today = oggi
calculator-in = { $n ->
    [one] tra { $n } giorno
    [many] tra { $n } giorni
   *[other] tra { $n } giorni
}
calculator-ago = { $n ->
    [one] { $n } giorno fa
    [many] { $n } giorni fa
   *[other] { $n } giorni fa
}
