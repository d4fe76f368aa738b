# Deleting one’s own account.

closure-title = Supprimer votre compte
closure-lead = Ce qui n’appartient qu’à vous est supprimé aussitôt. Ce qui prouve qui a demandé, signé et décidé au titre du règlement sur les marchés numériques reste, sans votre adresse ni votre nom.
closure-export-first = Si vous voulez le garder, commencez par :
closure-deleted = Ce qui est supprimé
closure-kept = Ce qui est conservé, et pourquoi
closure-read-dma = Règlement sur les marchés numériques, règlement (UE) 2022/1925
closure-read-gdpr = Règlement général sur la protection des données, règlement (UE) 2016/679
closure-type = Saisissez { $word } pour continuer
closure-no-way-back = Il n’y a pas de retour. Vous pouvez vous réinscrire avec la même adresse, comme une nouvelle personne.
closure-delete = Supprimer mon compte
closure-keep = Le garder

closure-only-owner = Vous êtes seul propriétaire de { $names }. Désignez d’abord un autre membre comme propriétaire ; vous pourrez ensuite supprimer votre compte.
closure-to-members = Aller aux membres
closure-only-administrator = Vous êtes seul à administrer le portail. Invitez une autre personne et attendez qu’elle ait rejoint ; vous pourrez ensuite supprimer votre compte.
closure-to-staff = Aller au personnel

closure-signing-in = Connexion
closure-signing-in-what = Adresse, mot de passe, application d’authentification, codes de récupération, clés d’accès, liens ouverts, toutes les sessions, appareils connus
closure-name = Votre nom
closure-name-what = Devient « { $name } »
closure-acting = Action pour d’autres
closure-acting-what = Appartenances, votre rôle chez le contrôleur d’accès, invitations à votre adresse
closure-tokens = Jetons d’API que vous avez créés
closure-tokens-what = Prennent fin aussitôt. Les serveurs qui les utilisent en ont besoin de nouveaux

closure-requests = Demandes, réponses, décisions, étapes
closure-requests-what = Qui a fait quoi et quand, sous le numéro de votre compte. Le contrôleur d’accès doit rendre compte à la Commission du respect de ses obligations (règlement sur les marchés numériques, articles 7 et 11) ; c’est donc conservé, comme le permet l’article 17, paragraphe 3, point b), du règlement général sur la protection des données
closure-agreements = Accords
closure-agreements-signed = Vous avez signé : le texte scellé garde le nom, la fonction et l’adresse tels que vous avez signé, avec l’adresse réseau et le navigateur. C’est le contrat de votre organisation et sa preuve (article 17, paragraphe 3, point e))
closure-agreements-none = Vous n’en avez signé aucun
closure-facts = Le registre des faits
closure-facts-what = Numéroté et haché sans lacune, pour que personne ne puisse le modifier après coup. Il vous désigne par le numéro de votre compte
closure-mails = Courriels qui vous sont adressés
closure-mails-what = Adresse, objet et heure, pendant 90 jours après leur rédaction ; ils sont ensuite supprimés
