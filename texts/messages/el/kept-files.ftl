# What is kept of files and comments, for the public page.

policy-kept-files = Αρχεία τεκμηρίωσης και σχόλια μελών σε προσχέδιο
policy-kept-files-long = μαζί με το αίτημα· ένα αρχείο μπορεί να αφαιρεθεί έως ότου σταλεί
policy-kept-blobs = Περιεχόμενο αρχείου που αφαιρέθηκε
