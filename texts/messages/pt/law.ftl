# The law behind dates and rules.

law-article = Artigo { $article }
law-dma = Artigo 7.º do Regulamento dos Mercados Digitais
law-months = Regulamento n.º 1182/71 relativo aos prazos, às datas e aos termos
