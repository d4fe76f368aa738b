# Les clés d’un fournisseur : les enregistrer, les prouver, et ce qui ne va pas.

key-keys = Clés
key-title-for = Clés pour { $service }
key-lead = Enregistrez des clés publiques, puis prouvez que vous détenez les moitiés privées. Les clés privées ne quittent jamais vos systèmes.
key-none = Pas encore de clés
key-none-open = Enregistrez vos premières clés ci-dessous. Elles deviennent actives dès que vous les avez prouvées.
key-none-closed = Les clés peuvent être enregistrées une fois la demande acceptée.
key-register = Enregistrer les clés
key-register-form = Le JSON est celui de « PUT /v2/keys » du serveur Signal, avec registrationId et deviceId.
key-register-api = La même chose peut être envoyée avec un jeton :
key-registration = Enregistrement (JSON)
key-registration-hint = Le contrôleur d’accès ouvre des sessions chiffrées avec ces clés ; seules des clés publiques ont donc leur place ici. Il commence comme { $example }
key-heading = Clé enregistrée le { $at }
key-fingerprint = Empreinte de la clé d’identité
key-safety-number = Numéro de sécurité
key-registered = Enregistrée
key-activate = En faire la clé active
key-revoke = Révoquer cette clé
key-prove = La prouver
key-prove-why = Qui répond détient les clés privées. Personne ne peut ainsi enregistrer les vôtres à votre place.
key-prove-1 = Déchiffrez le défi ci-dessous avec la bibliothèque de Signal. Il ouvre une session avec vos clés enregistrées.
key-prove-2 = Chiffrez les 32 octets que vous obtenez, dans la même session.
key-prove-3 = Collez le résultat ici, ou envoyez-le avec un jeton :
key-challenge = Défi
key-challenge-until = Une réponse compte jusqu’au { $at }.
key-challenge-over = Le défi a expiré. Enregistrez de nouveau les clés pour en obtenir un autre.
key-answer = Réponse (JSON)
key-answer-hint = Par exemple { $example }
key-answer-send = Envoyer la réponse

key-state-pending = En attente de preuve
key-state-proven = Prouvée
key-state-active = Active
key-state-retiring = En fin de vie
key-state-retired = Retirée
key-state-revoked = Révoquée

# Ce que dit l’inspecteur pendant la saisie.
key-inspector-answer = Cela ressemble à une réponse. Le portail la déchiffre quand vous l’envoyez.
key-inspector-registration = La forme est correcte. Appareil { $device }, préclés à usage unique : { $n }. Le portail vérifie les points et les signatures quand vous l’envoyez.
key-inspector-unread = Le fichier n’a pas pu être lu. Choisissez un fichier texte contenant du JSON.
key-inspector-file = Ou choisissez un fichier

# Ce qui ne va pas dans une réponse.
key-answer-not-an-envelope = Ce n’est pas une réponse. Collez le JSON de l’écho chiffré : { $example }.
key-answer-not-a-whisper = Ce message ouvre une nouvelle session. Répondez dans la session que le défi a ouverte : type 2.
key-answer-malformed = Le message est endommagé ou ne suit pas le protocole Signal. Envoyez-le exactement tel que votre bibliothèque l’a écrit.
key-answer-undecryptable = Le message ne se déchiffre pas dans la session de ce défi. Déchiffrez le défi avec les clés enregistrées et chiffrez l’écho dans la même session.
key-answer-duplicate = Ce message a déjà été reçu. Chiffrez de nouveau l’écho et envoyez le nouveau message.
key-answer-wrong-echo = Le message se déchiffre, mais ce n’est pas l’écho. Chiffrez exactement les 32 octets du défi.
key-answer-no-ratchet = Le message n’a pas de cliquet post-quantique. Utilisez une version de la bibliothèque de Signal où SPQR est activé.

# Ce qui ne va pas dans un enregistrement.
key-problem-empty = Collez l’enregistrement en JSON, ou choisissez un fichier qui le contient.
key-problem-too-large = L’enregistrement compte { $bytes } octets ; { $most } au plus sont possibles. Envoyez un seul appareil et au plus 100 préclés à usage unique.
key-problem-not-json = Ce n’est pas du JSON valide : il s’interrompt à la ligne { $line }, colonne { $column }. Collez l’enregistrement exactement tel que votre logiciel l’a écrit.
key-problem-private = Le champ { $part } ressemble à une clé privée. Rien n’a été enregistré. Les clés privées ne quittent jamais vos systèmes : considérez celle-ci comme compromise, générez-en une nouvelle et n’envoyez que l’enregistrement public.
key-problem-no-registration = L’enregistrement n’est pas un objet JSON. Envoyez-le comme objet JSON.
key-problem-no-object = { $part } n’est pas un objet JSON. Envoyez un objet JSON.
key-problem-no-list = { $part } n’est pas une liste. Envoyez une liste.
key-problem-no-text = { $part } n’est pas du texte base64. Envoyez du texte base64.
key-problem-missing = { $part } manque. Ajoutez ce champ à l’enregistrement.
key-problem-unknown = { $part } n’a pas sa place dans un enregistrement. Supprimez ce champ.
key-problem-not-base64 = { $part } n’est pas en base64. Encodez les octets avec l’alphabet standard (RFC 4648, section 4).
key-problem-length = { $part } compte { $found } octets ; il en faut exactement { $due }.
key-problem-type = { $part } commence par le type de clé { $found } ; ici, il faut { $due }.
key-problem-point = { $part } n’est pas une clé Curve25519 sûre : elle est d’ordre faible ou n’est pas sous forme canonique. Générez une nouvelle clé avec la bibliothèque de Signal.
key-problem-modulus = { $part } n’est pas une clé Kyber-1024 valide : un coefficient n’est pas réduit modulo q (FIPS 203, section 7.2). Générez une nouvelle clé avec la bibliothèque de Signal.
key-problem-signature = { $part } ne se vérifie pas avec la clé d’identité. Signez la clé publique sérialisée, octet de type compris, avec la clé d’identité privée.
key-problem-range = { $part } doit être un nombre entier de { $least } à { $most }.
key-problem-repeated = { $part } répète une clé ou un identifiant qui figure ailleurs dans l’enregistrement. Chaque clé et chaque identifiant doit être unique.
key-problem-too-many = Préclés à usage unique : { $found } ; { $most } au plus sont possibles.
