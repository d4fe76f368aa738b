# What is kept of files and comments, for the public page.

policy-kept-files = Datoteke s dokazima i komentari članova na nacrt
policy-kept-files-long = zajedno sa zahtjevom; datoteka se može ukloniti dok nije poslana
policy-kept-blobs = Sadržaj uklonjene datoteke
