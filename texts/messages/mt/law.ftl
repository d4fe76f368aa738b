# The law behind dates and rules.

law-article = Artikolu { $article }
law-dma = L-Artikolu 7 tal-Att dwar is-Swieq Diġitali
law-months = Ir-Regolament Nru 1182/71 dwar il-perjodi u d-dati
