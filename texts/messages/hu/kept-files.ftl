# What is kept of files and comments, for the public page.

policy-kept-files = Bizonyítékként csatolt fájlok és a tagok megjegyzései egy tervezethez
policy-kept-files-long = a kérelemmel együtt; a fájl eltávolítható, amíg nincs elküldve
policy-kept-blobs = Eltávolított fájl tartalma
