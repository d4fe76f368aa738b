# What is kept of files and comments, for the public page.

policy-kept-files = Súbory s dokladmi a komentáre členov ku konceptu
policy-kept-files-long = spolu so žiadosťou; súbor možno odstrániť, kým nie je odoslaný
policy-kept-blobs = Obsah odstráneného súboru
