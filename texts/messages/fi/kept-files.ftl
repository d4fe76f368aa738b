# What is kept of files and comments, for the public page.

policy-kept-files = Todisteina olevat tiedostot ja jäsenten kommentit luonnokseen
policy-kept-files-long = pyynnön mukana; tiedoston voi poistaa, kunnes se on lähetetty
policy-kept-blobs = Poistetun tiedoston sisältö
