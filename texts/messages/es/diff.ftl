# Two versions of a text side by side.

diff-gone = Eliminado:
diff-new = Añadido:
diff-same = Los dos textos son iguales.
