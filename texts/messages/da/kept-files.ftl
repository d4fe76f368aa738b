# What is kept of files and comments, for the public page.

policy-kept-files = Filer med dokumentation og medlemmers kommentarer til et udkast
policy-kept-files-long = sammen med anmodningen; en fil kan fjernes, indtil den er sendt
policy-kept-blobs = Indholdet af en fjernet fil
