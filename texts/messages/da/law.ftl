# The law behind dates and rules.

law-article = Artikel { $article }
law-dma = Artikel 7 i forordningen om digitale markeder
law-months = Forordning nr. 1182/71 om tidsfrister og datoer
