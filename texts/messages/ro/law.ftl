# The law behind dates and rules.

law-article = Articolul { $article }
law-dma = Articolul 7 din Regulamentul privind piețele digitale
law-months = Regulamentul nr. 1182/71 privind termenele și datele
