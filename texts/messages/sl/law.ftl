# The law behind dates and rules.

law-article = Člen { $article }
law-dma = Člen 7 Akta o digitalnih trgih
law-months = Uredba št. 1182/71 o rokih, datumih in iztekih rokov
