# A provider’s overview, and describing an organisation.

organisation-welcome = Bienvenue, { $name }
organisation-welcome-lead = Décrivez d’abord l’organisation qui présente la demande. L’accord est signé sous sa dénomination légale.
organisation-invited = Vous pouvez agir pour elle avec le rôle { $role }.
organisation-look-at-invitation = Voir l’invitation
organisation-others = Autres organisations
organisation-go-to = Passer à { $name }
organisation-describe-another = Décrire une autre organisation
organisation-staff-title = Vous travaillez pour le contrôleur d’accès
organisation-staff = Cette partie est destinée aux fournisseurs. Votre travail est ailleurs :
organisation-to-queue = Aller à la file d’attente

organisation-title = Organisation
organisation-requests = Demandes
organisation-requests-caption = Vos demandes
organisation-start-request = Commencer une demande
organisation-no-requests = Pas encore de demande
organisation-no-requests-what = Une demande vise certaines fonctionnalités d’un service. Vous pouvez l’enregistrer comme brouillon à tout moment.
organisation-service = Service
organisation-state = État
organisation-turn = À qui le tour
organisation-legal-date = Date légale

organisation-new-title = Décrire votre organisation
organisation-new-lead = Une fois, pour toutes ses demandes. Les examinateurs voient ce que vous saisissez ici ; le public ne voit que le nom commercial.
organisation-who = Ses noms
organisation-who-why = L’accord est signé sous la dénomination légale. Le nom commercial est celui que les personnes voient lorsqu’elles décident si votre application peut les joindre.
organisation-legal-name = Dénomination légale
organisation-legal-name-hint = Telle qu’elle figure au registre. Par exemple Heron Messaging Limited
organisation-legal-name-missing = Indiquez la dénomination légale telle qu’elle figure au registre.
organisation-trade-name = Nom commercial
organisation-trade-name-hint = Le nom sous lequel votre service est connu. Par exemple Heron
organisation-trade-name-missing = Indiquez le nom sous lequel votre service est connu.

organisation-register-title = Où elle est enregistrée
organisation-register-why = Grâce au pays et à l’identifiant, les examinateurs vous trouvent au registre et vous distinguent de ceux qui portent un nom voisin. L’article 7, paragraphe 1, demande où un service est proposé, non où son fournisseur est établi.
organisation-read-dma = Lire l’article 7 du règlement sur les marchés numériques
organisation-country = Pays d’établissement
organisation-country-row = Pays
organisation-country-hint = Là où est tenu le registre qui mentionne l’organisation.
organisation-country-choose = Choisir un pays
organisation-country-missing = Choisissez le pays dans lequel l’organisation est établie.
organisation-identifier-kind = Type d’identifiant
organisation-identifier-kind-hint = Un seul suffit. Prenez l’EUID si vous en avez un : il indique à la fois le pays, le registre et le numéro.
organisation-identifier-kind-missing = Choisissez quel type d’identifiant vous saisissez.
organisation-like = Par exemple { $example }
organisation-euid = EUID (registres européens des entreprises)
organisation-vat = Numéro d’identification TVA
organisation-lei = LEI (identifiant d’entité juridique)
organisation-register = Numéro dans un registre national
organisation-identifier = Identifiant
organisation-identifier-hint = Exactement tel qu’il figure au registre, du type choisi ci-dessus.
organisation-identifier-missing = Indiquez l’identifiant, par exemple IE.CRO.123456.
organisation-identifier-of = { $identifier } ({ $kind })
organisation-euid-wrong = Ce n’est pas un EUID. Il comporte un code pays, un registre et un numéro, par exemple IE.CRO.123456.
organisation-vat-wrong = Ce n’est pas un numéro de TVA. Il commence par deux lettres pour le pays, sans espaces, par exemple IE1234567T.
organisation-lei-wrong = Ce n’est pas un LEI valable. Il compte 20 lettres et chiffres, dont les deux derniers sont des chiffres de contrôle, par exemple 5493001KJTIIGC8Y1R12.

organisation-reach-title = Où la trouver
organisation-reach-why = Le courrier vous parvient à l’adresse postale. Le site web montre aux examinateurs de quel service il s’agit.
organisation-address = Adresse postale
organisation-address-hint = Plusieurs lignes sont possibles. Par exemple 1 Example Quay, Dublin, Irlande
organisation-address-missing = Indiquez l’adresse postale.
organisation-website = Site web
organisation-website-hint = Commençant par https://, par exemple https://heron.example.org

organisation-contacts = Contacts par fonction
organisation-contacts-why = Pour qu’une question parvienne à qui peut y répondre. Les adresses d’équipe sont préférables, car les personnes changent. Un contact ne donne aucun accès à ce portail.
organisation-business-contact = Contact commercial
organisation-business-contact-hint = Pour les questions commerciales et d’organisation. Par exemple business@heron.example.org
organisation-legal-contact = Contact juridique
organisation-legal-contact-hint = Pour l’accord et le droit.
organisation-technical-contact = Contact technique
organisation-technical-contact-hint = Pour l’intégration et les essais.
organisation-security-contact = Contact sécurité
organisation-security-contact-hint = Pour les incidents et les clés, jour et nuit.
organisation-create = Enregistrer l’organisation
