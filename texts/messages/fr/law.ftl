# Le droit sur lequel reposent les dates et les règles.

law-article = Article { $article }
law-dma = Article 7 du règlement sur les marchés numériques
law-months = Règlement n° 1182/71 relatif aux délais, aux dates et aux termes
