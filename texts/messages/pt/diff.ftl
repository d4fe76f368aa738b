# Two versions of a text side by side.

diff-gone = Removido:
diff-new = Acrescentado:
diff-same = Os dois textos são iguais.
