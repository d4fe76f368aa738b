# The law behind dates and rules.

law-article = { $article } pants
law-dma = Digitālo tirgu akta 7. pants
law-months = Regula Nr. 1182/71 par laikposmiem un datumiem
