# The law behind dates and rules.

law-article = Άρθρο { $article }
law-dma = Άρθρο 7 της πράξης για τις ψηφιακές αγορές
law-months = Κανονισμός αριθ. 1182/71 για τις προθεσμίες και τις ημερομηνίες
