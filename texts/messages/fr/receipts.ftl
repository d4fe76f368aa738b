# L’accusé de réception d’une demande, et une nouvelle demande à partir d’anciennes réponses.

receipt-title = Accusé de réception
receipt-for = Accusé de réception de la demande à { $service }
receipt-lead = Conservez cette page : imprimez-la ou enregistrez-la. Ce qu’elle dit ne change pas.
receipt-legal = Trois mois après la réception
receipt-of = Fournisseur
receipt-service = Service
receipt-request = Demande
receipt-instant = Reçue, à l’heure du contrôleur d’accès
receipt-utc = Reçue, en UTC
receipt-hash = SHA-256 de ce qui a été présenté
receipt-fact = Numéro au registre
receipt-fact-hash = SHA-256 de l’inscription
receipt-bytes = Le texte haché
receipt-bytes-what = Le SHA-256 ci-dessus est celui de ce texte exact en UTF-8, sans saut de ligne final. Les empreintes de vos fichiers en font partie.
receipt-bytes-show = Montrer le texte haché
receipt-again = Demander de nouveau
receipt-again-what = Une nouvelle demande commence avec les réponses et les fichiers de celle-ci. Vous pouvez les modifier avant de la présenter ; ses trois mois recommencent.
receipt-again-verb = Commencer une nouvelle demande à partir de ces réponses
mail-received-receipt = L’accusé de réception, avec tout ce que vous avez présenté :
