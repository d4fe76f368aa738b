# What is kept of files and comments, for the public page.

policy-kept-files = Filer med underlag och medlemmars kommentarer till ett utkast
policy-kept-files-long = tillsammans med begäran; en fil kan tas bort tills den har skickats
policy-kept-blobs = Innehållet i en borttagen fil
