# The law behind dates and rules.

law-article = Член { $article }
law-dma = Член 7 от Акта за цифровите пазари
law-months = Регламент № 1182/71 за сроковете и датите
