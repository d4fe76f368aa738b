# La page d’accueil.

home-tab = Interopérabilité des messageries
home-title = Une messagerie ouverte, en toute transparence
home-lead = En vertu de l’article 7 du règlement sur les marchés numériques, un fournisseur de messagerie peut demander à un contrôleur d’accès d’ouvrir son service à d’autres. Ici, il s’agit de { $services }. Les deux parties voient la même demande, la même échéance et à qui il revient d’agir.
home-ask = Demander l’interopérabilité
home-switch = Activer ou désactiver d’autres applications
home-people = Quelles applications peuvent me joindre ?
home-people-what = Connectez-vous pour voir les applications qui peuvent être reliées à votre service de messagerie. Rien n’est activé sans votre décision, et désactiver est aussi simple qu’activer.
home-providers = Comment présenter une demande ?
home-providers-what = Créez un compte, décrivez votre organisation, rédigez la demande et envoyez-la. À chaque étape, le portail explique pourquoi il pose ses questions.
home-long = Combien de temps faut-il ?
home-long-what = Trois mois au plus à compter de la réception de la demande, calculés conformément au règlement n° 1182/71.
home-today = Pour une demande reçue aujourd’hui, l’échéance légale est le { $day }.
home-offers = Quelles sont les conditions ?
home-offers-what = Chaque contrôleur d’accès publie une offre de référence pour chaque service. Chaque version reste ici, inchangée, avec son empreinte.
home-way = Le parcours d’une demande
home-way-ask = Le fournisseur envoie une demande : quel service, quelles fonctionnalités. Les trois mois commencent.
home-way-review = Le contrôleur d’accès examine la demande et peut poser des questions. Deux personnes prennent une décision motivée.
home-way-tracks = Les deux parties signent l’offre de référence, le fournisseur prouve qu’il détient ses clés et les jalons sont testés. Le tout se déroule en parallèle.
home-way-ready = La connexion est prête, et le registre montre si l’échéance a été respectée.
home-way-people = Chaque personne décide elle-même si cette application peut la joindre.
