# Les lettres au personnel du contrôleur d’accès, et sur les jetons des clients API.

mail-invite-subject = Votre compte Causeway
mail-invite-1 = Un administrateur a créé pour vous un compte avec le rôle « { $role } ». Choisissez un mot de passe pour commencer :
mail-invite-2 = Le lien est valable une seule fois, pendant 72 heures.

mail-staff-role-subject = Votre rôle auprès du contrôleur d’accès a changé
mail-staff-role-1 = Votre rôle est maintenant : { $role }. Le changement a été fait par { $by }.
mail-staff-role-2 = Toutes les sessions de votre compte ont pris fin. Reconnectez-vous pour continuer :
mail-staff-role-3 = Si cela vous surprend, interrogez un administrateur.

mail-staff-asked-subject = { $name } demande le rôle « { $role } »
mail-staff-asked-1 = { $name }, de l’administration, demande le rôle « { $role } ». Un autre administrateur l’accorde ou le décline :
mail-staff-asked-2 = Sans réponse, rien ne change. Il est possible de répondre pendant 7 jours.

mail-staff-declined-subject = Votre rôle reste le même
mail-staff-declined-1 = Vous avez demandé le rôle « { $role } ». { $by } a décliné. Demandez-lui ses raisons.

mail-staff-removed-subject = Votre compte auprès du contrôleur d’accès est fermé
mail-staff-removed-1 = { $by } vous a retiré du personnel du contrôleur d’accès. Votre compte est fermé : il ne permet plus de se connecter, et cette adresse n’y est plus associée.
mail-staff-removed-2 = Les décisions auxquelles vous avez participé restent enregistrées sous le numéro du compte. Si cela vous surprend, interrogez un administrateur.

mail-token-made-subject = Un jeton a été créé pour { $of } : { $client }
mail-token-made-1 = { $by } a créé un jeton pour le client API { $client } de { $of }. Il est valable jusqu’au { $until }.
mail-token-made-2 = À quoi il sert :
mail-token-made-scope = – { $scope }
mail-token-made-3 = Si personne n’aurait dû le créer, mettez-y fin immédiatement :

mail-token-rotated-subject = Un nouveau jeton pour { $of } : { $client }
mail-token-rotated-1 = { $by } a créé un nouveau jeton pour le client API { $client } de { $of }. Il est valable jusqu’au { $until }.
mail-token-rotated-old = L’ancien vaut encore jusqu’au { $until }.
mail-token-rotated-ended = L’ancien n’est plus valable.
mail-token-rotated-2 = Si personne n’aurait dû le créer, mettez-y fin immédiatement :

mail-token-ended-subject = Il a été mis fin à un jeton de { $of } : { $client }
mail-token-ended-1 = Un jeton du client API { $client } de { $of } n’est plus valable. { $by } y a mis fin. Les jetons prennent aussi fin lorsque la personne qui les a créés n’est plus membre.
mail-token-ended-2 = Un serveur qui en a encore besoin l’obtient ici :

mail-token-expires-subject = Un jeton de { $of } prend bientôt fin : { $client }
mail-token-expires-1 = Le jeton du client API { $client } de { $of } est valable jusqu’au { $until }.
mail-token-expires-2 = Créez-en un nouveau d’ici là ; l’ancien peut encore valoir quelques jours, le temps que votre serveur reçoive le nouveau :
