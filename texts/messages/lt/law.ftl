# The law behind dates and rules.

law-article = { $article } straipsnis
law-dma = Skaitmeninių rinkų akto 7 straipsnis
law-months = Reglamentas Nr. 1182/71 dėl terminų ir datų
