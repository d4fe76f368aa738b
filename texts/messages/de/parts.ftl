# Wörter, die sich Teile von Seiten teilen.

stepper-done = erledigt
dialog-close = Schließen
