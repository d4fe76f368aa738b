# Wörter, die sich Teile von Seiten teilen.

stepper-done = erledigt
dialog-close = Schließen
diff-same = Beide Texte sind gleich.
diff-gone = Entfernt:
diff-new = Neu:
