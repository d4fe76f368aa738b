# The law behind dates and rules.

law-article = Članak { $article }
law-dma = Članak 7. Akta o digitalnim tržištima
law-months = Uredba br. 1182/71 o razdobljima, datumima i rokovima
