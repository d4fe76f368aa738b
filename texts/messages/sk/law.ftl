# The law behind dates and rules.

law-article = Článok { $article }
law-dma = Článok 7 aktu o digitálnych trhoch
law-months = Nariadenie č. 1182/71 o lehotách, dátumoch a termínoch
