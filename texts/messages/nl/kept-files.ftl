# What is kept of files and comments, for the public page.

policy-kept-files = Bestanden met bewijs en opmerkingen van leden bij een concept
policy-kept-files-long = bij het verzoek; een bestand kan worden verwijderd tot het is verzonden
policy-kept-blobs = Inhoud van een verwijderd bestand
