# Päivämäärien ja sääntöjen oikeusperusta.

law-article = Artikla { $article }
law-dma = Digimarkkinasäädöksen 7 artikla
law-months = Asetus N:o 1182/71 määräajoista, päivämääristä ja määräpäivistä
