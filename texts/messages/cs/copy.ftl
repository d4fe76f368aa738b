# What small helpers on a page say.

copy-copy = Kopírovat
copy-copied = Zkopírováno
copy-failed = Prohlížeč kopírování nepovolil. Označte text a zkopírujte jej sami.
busy-busy = Okamžik…
