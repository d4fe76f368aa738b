# What is kept of files and comments, for the public page.

policy-kept-files = Tõendite failid ja liikmete märkused kavandi kohta
policy-kept-files-long = koos taotlusega; faili saab eemaldada, kuni see on saatmata
policy-kept-blobs = Eemaldatud faili sisu
