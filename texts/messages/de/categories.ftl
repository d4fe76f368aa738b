# Die Arten von Gründen, nach denen Ablehnungen gezählt werden.

category-missing = Wählen Sie die Art des Grundes.
category-legend = Art des Grundes
category-integrity = Integrität des Dienstes
category-security = Sicherheit
category-privacy = Privatsphäre
category-eligibility = Kein Anbieter im Sinne von Artikel 7
category-unanswered = Fragen blieben unbeantwortet
category-other = Ein anderer Grund
