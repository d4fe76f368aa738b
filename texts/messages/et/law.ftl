# Kuupäevade ja reeglite õiguslik alus.

law-article = Artikkel { $article }
law-dma = Digiturgude määruse artikkel 7
law-months = Määrus nr 1182/71 ajavahemike, kuupäevade ja tähtaegade kohta
