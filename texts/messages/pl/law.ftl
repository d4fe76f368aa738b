# The law behind dates and rules.

law-article = Artykuł { $article }
law-dma = Artykuł 7 aktu o rynkach cyfrowych
law-months = Rozporządzenie nr 1182/71 o okresach, datach i terminach
