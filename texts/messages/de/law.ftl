# Das Recht hinter Terminen und Regeln.

law-article = Artikel { $article }
law-dma = Artikel 7 des Gesetzes über digitale Märkte
law-months = Verordnung Nr. 1182/71 über Fristen, Daten und Termine
