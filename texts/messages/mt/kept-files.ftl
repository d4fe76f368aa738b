# What is kept of files and comments, for the public page.

policy-kept-files = Fajls ta’ evidenza u kummenti tal-membri dwar abbozz
policy-kept-files-long = mat-talba; fajl jista’ jitneħħa sakemm jintbagħat
policy-kept-blobs = Il-kontenut ta’ fajl li tneħħa
