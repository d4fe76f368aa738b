# What is kept of files and comments, for the public page.

policy-kept-files = File di prova e commenti dei membri su una bozza
policy-kept-files-long = con la richiesta; un file può essere rimosso finché non è inviato
policy-kept-blobs = Contenuto di un file rimosso
