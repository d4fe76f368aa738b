# What small helpers on a page say.

copy-copy = Копиране
copy-copied = Копирано
copy-failed = Браузърът не позволи копирането. Маркирайте текста и го копирайте сами.
busy-busy = Един момент…
