# What small helpers on a page say.

copy-copy = Copiar
copy-copied = Copiado
copy-failed = O navegador não permitiu a cópia. Selecione o texto e copie-o manualmente.
busy-busy = Um momento…
