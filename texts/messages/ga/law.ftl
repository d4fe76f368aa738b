# The law behind dates and rules.

law-article = Airteagal { $article }
law-dma = Airteagal 7 den Ghníomh um Margaí Digiteacha
law-months = Rialachán Uimh. 1182/71 maidir le tréimhsí agus dátaí
