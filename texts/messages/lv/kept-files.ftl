# What is kept of files and comments, for the public page.

policy-kept-files = Pierādījumu datnes un dalībnieku komentāri par melnrakstu
policy-kept-files-long = kopā ar pieprasījumu; datni var noņemt, kamēr tā nav nosūtīta
policy-kept-blobs = Noņemtas datnes saturs
