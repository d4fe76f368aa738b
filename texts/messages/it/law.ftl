# Il diritto su cui si fondano le date e le regole.

law-article = Articolo { $article }
law-dma = Articolo 7 del regolamento sui mercati digitali
law-months = Regolamento n. 1182/71 sui periodi di tempo, le date e i termini
