# The law behind dates and rules.

law-article = Článek { $article }
law-dma = Článek 7 aktu o digitálních trzích
law-months = Nařízení č. 1182/71 o lhůtách, datech a termínech
