# What is kept of files and comments, for the public page.

policy-kept-files = Įrodymų failai ir narių pastabos apie juodraštį
policy-kept-files-long = kartu su prašymu; failą galima pašalinti, kol jis neišsiųstas
policy-kept-blobs = Pašalinto failo turinys
