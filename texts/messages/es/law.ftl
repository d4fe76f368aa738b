# El Derecho en que se basan las fechas y las normas.

law-article = Artículo { $article }
law-dma = Artículo 7 del Reglamento de Mercados Digitales
law-months = Reglamento n.º 1182/71, sobre plazos, fechas y términos
