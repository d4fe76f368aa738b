# A provider’s overview, and describing an organisation.

organisation-welcome = Welcome, { $name }
organisation-welcome-lead = First describe the organisation that asks. The agreement is signed in its legal name.
organisation-invited = You can act for it in the role { $role }.
organisation-look-at-invitation = Look at the invitation
organisation-others = Other organisations
organisation-go-to = Go to { $name }
organisation-describe-another = Describe another organisation
organisation-staff-title = You work for the gatekeeper
organisation-staff = This part is for providers. Your work is elsewhere:
organisation-to-queue = Go to the queue

organisation-title = Organisation
organisation-requests = Requests
organisation-requests-caption = Your requests
organisation-start-request = Start a request
organisation-no-requests = No requests yet
organisation-no-requests-what = A request asks one service for some functionalities. You can save it as a draft at any point.
organisation-service = Service
organisation-state = State
organisation-turn = Whose turn
organisation-legal-date = Legal date

organisation-new-title = Describe your organisation
organisation-new-lead = Once, for all its requests. The reviewers see what you enter here; the public sees the trade name alone.
organisation-who = Its names
organisation-who-why = The agreement is signed in the legal name. The trade name is the one people see when they decide whether your app may reach them.
organisation-legal-name = Legal name
organisation-legal-name-hint = As it stands in the register. For example Heron Messaging Limited
organisation-legal-name-missing = Enter the legal name as it stands in the register.
organisation-trade-name = Trade name
organisation-trade-name-hint = The name people know your service by. For example Heron
organisation-trade-name-missing = Enter the name people know your service by.

organisation-register-title = Where it is registered
organisation-register-why = By country and identifier the reviewers find you in the register and tell you from others with a similar name. Article 7(1) asks where a service is offered, not where its provider sits.
organisation-read-dma = Read Article 7 of the Digital Markets Act
organisation-country = Country of establishment
organisation-country-row = Country
organisation-country-hint = Where the register is that lists the organisation.
organisation-country-choose = Choose a country
organisation-country-missing = Choose the country in which the organisation is established.
organisation-identifier-kind = Kind of identifier
organisation-identifier-kind-hint = Any one of these is enough. Take the EUID if you have it: it names country, register and number at once.
organisation-identifier-kind-missing = Choose which kind of identifier you enter.
organisation-like = Like { $example }
organisation-euid = EUID (European business registers)
organisation-vat = VAT identification number
organisation-lei = LEI (Legal Entity Identifier)
organisation-register = Number in a national register
organisation-identifier = Identifier
organisation-identifier-hint = Exactly as it stands in the register, of the kind chosen above.
organisation-identifier-missing = Enter the identifier, for example IE.CRO.123456.
organisation-identifier-of = { $identifier } ({ $kind })
organisation-euid-wrong = This is not an EUID. It has a country code, a register and a number, like IE.CRO.123456.
organisation-vat-wrong = This is not a VAT number. It starts with two letters for the country, without spaces, like IE1234567T.
organisation-lei-wrong = This is not a valid LEI. It has 20 letters and digits, the last two of which are check digits, like 5493001KJTIIGC8Y1R12.

organisation-reach-title = Where to find it
organisation-reach-why = Letters reach you at the postal address. The website shows the reviewers which service is meant.
organisation-address = Postal address
organisation-address-hint = Several lines are fine. For example 1 Example Quay, Dublin, Ireland
organisation-address-missing = Enter the postal address.
organisation-website = Website
organisation-website-hint = Starting with https://, for example https://heron.example.org

organisation-contacts = Contacts by duty
organisation-contacts-why = So that a question reaches whoever can answer it. Team addresses are best, because people change. A contact gives no access to this portal.
organisation-business-contact = Business contact
organisation-business-contact-hint = For commercial and organisational questions. For example business@heron.example.org
organisation-legal-contact = Legal contact
organisation-legal-contact-hint = For the agreement and the law.
organisation-technical-contact = Technical contact
organisation-technical-contact-hint = For integration and testing.
organisation-security-contact = Security contact
organisation-security-contact-hint = For incidents and keys, day and night.
organisation-create = Register organisation
