# What small helpers on a page say.

copy-copy = Kopírovať
copy-copied = Skopírované
copy-failed = Prehliadač kopírovanie nepovolil. Označte text a skopírujte ho sami.
busy-busy = Okamih…
