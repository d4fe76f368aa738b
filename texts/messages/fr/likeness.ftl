# Ce que deux organisations ont en commun, pour l’examen.

likeness-identifier = Les deux ont indiqué l’identifiant { $identifier }.
likeness-same-name = Les deux s’appellent « { $name } ».
likeness-reads-like = « { $other } » se lit comme « { $one } » : seules la casse, les accents, des lettres ressemblantes ou la forme juridique diffèrent.
likeness-website = Les deux ont leur site web à l’adresse { $host }.
likeness-near-name = « { $other } » diffère de « { $one } » d’une ou deux lettres.
