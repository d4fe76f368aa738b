# Passkeys.

passkey-title = Clés d’accès
passkey-what = Une clé d’accès vous connecte par empreinte, visage ou code PIN, sans mot de passe ni code. Aucune fausse page ne peut vous la soutirer.
passkey-none = Vous n’avez pas de clé d’accès. Ajoutez-en une pour vous connecter sans mot de passe.
passkey-name = Nom
passkey-name-hint = Auquel vous reconnaissez l’appareil, par exemple Téléphone.
passkey-name-missing = Saisissez un nom auquel vous reconnaissez l’appareil, par exemple Téléphone.
passkey-added = Ajoutée
passkey-last-used = Dernière utilisation
passkey-unused = Pas encore
passkey-remove = Retirer

passkey-new-title = Ajouter une clé d’accès
passkey-new-lead = Votre appareil demande votre empreinte, votre visage ou votre code PIN. Seule une clé publique en sort.
passkey-make = Créer la clé d’accès
passkey-use-title = Utiliser une clé d’accès
passkey-use-lead = Votre appareil demande votre empreinte, votre visage ou votre code PIN.
passkey-use = Utiliser une clé d’accès de cet appareil
passkey-ended = Cette question a reçu une réponse ou a expiré.
passkey-begin-again = Recommencer
passkey-unusable = La clé d’accès n’a pas pu être utilisée. Recommencez, ou choisissez un autre moyen de vous connecter.
passkey-known = Cette clé d’accès a déjà été ajoutée.
passkey-needs-code = Les clés d’accès ont besoin de JavaScript. Sans lui, utilisez votre mot de passe et un code.
passkey-not-used = Votre appareil n’a pas utilisé de clé d’accès. Réessayez, ou revenez en arrière et choisissez un autre moyen.
