# What is kept of files and comments, for the public page.

policy-kept-files = Fișiere cu dovezi și comentarii ale membrilor la o ciornă
policy-kept-files-long = împreună cu cererea; un fișier poate fi eliminat până la trimitere
policy-kept-blobs = Conținutul unui fișier eliminat
