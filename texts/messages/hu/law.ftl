# The law behind dates and rules.

law-article = Cikk: { $article }
law-dma = A digitális piacokról szóló jogszabály 7. cikke
law-months = Az időtartamokról, dátumokról és határidőkről szóló 1182/71/EGK, Euratom rendelet
