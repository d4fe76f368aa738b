# What is kept of files and comments, for the public page.

policy-kept-files = Soubory s doklady a komentáře členů ke konceptu
policy-kept-files-long = spolu s žádostí; soubor lze odebrat, dokud není odeslán
policy-kept-blobs = Obsah odebraného souboru
