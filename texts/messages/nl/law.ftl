# The law behind dates and rules.

law-article = Artikel { $article }
law-dma = Artikel 7 van de digitalemarktenverordening
law-months = Verordening nr. 1182/71 over termijnen en data
