# What is kept of files and comments, for the public page.

policy-kept-files = Pliki z dowodami i komentarze członków do wersji roboczej
policy-kept-files-long = wraz z wnioskiem; plik można usunąć, dopóki nie został wysłany
policy-kept-blobs = Treść usuniętego pliku
