# What small helpers on a page say.

copy-copy = Copy
copy-copied = Copied
copy-failed = The browser did not let it be copied. Select the text and copy it yourself.
busy-busy = One moment …
