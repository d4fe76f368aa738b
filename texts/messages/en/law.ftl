# The law behind dates and rules.

law-article = Article { $article }
law-dma = Article 7 of the Digital Markets Act
law-months = Regulation 1182/71 on periods and dates
