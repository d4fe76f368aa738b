# The law behind dates and rules.

law-article = Artikel { $article }
law-dma = Artikel 7 i förordningen om digitala marknader
law-months = Förordning nr 1182/71 om perioder, datum och frister
