# What is kept of files and comments, for the public page.

policy-kept-files = Comhaid fianaise agus nótaí tráchta ó chomhaltaí ar dhréacht
policy-kept-files-long = leis an iarraidh; is féidir comhad a bhaint go dtí go seoltar é
policy-kept-blobs = Ábhar comhaid a baineadh
