# What a provider asks for: the draft, and what was submitted.

submission-title = What was asked for
submission-lead = Save at any point. When you submit, the three months begin and the answers can no longer change.
submission-this-field = This field

submission-what = What you ask for
submission-what-why = The gatekeeper opens what is ticked here, and nothing else. You may ask for some functionalities or for all of them; what you leave out now can be asked for in another request.
submission-what-law = Article 7(2) and (5) of the Digital Markets Act: what can be asked for
submission-functionality = Functionalities
submission-functionality-hint = What the law does not owe yet is recorded as such and has no deadline. For example: text messages and images.
submission-functionality-missing = Choose at least one functionality. A request has to ask for something.

submission-service = Your service
submission-service-why = The reviewers need to know who would reach their users, and where. The right to ask belongs to whoever offers such a service in the Union or intends to.
submission-service-law = Article 7(1) of the Digital Markets Act: who may ask
submission-description = Service description
submission-description-hint = What it does and for whom, in a few sentences. For example: “A messenger for clubs and families in Ireland and Germany, since 2024.”
submission-description-missing = Describe your service in a few sentences: what it does and for whom.
submission-country = EEA countries
submission-country-hint = Where you offer the service or intend to. For example: Ireland, if people there can install your app.
submission-country-missing = Choose at least one EEA country in which you offer the service or intend to.
submission-identifier = Identifier
submission-identifier-question = What do people type to find each other?
submission-identifier-hint = So that people of both services can find each other. For example: user name, if your users find each other as @ada.
submission-identifier-missing = Choose what people type to find each other on your service.
submission-identifier-phone = Phone number
submission-identifier-email = E-mail address
submission-identifier-username = User name

submission-connects = How it connects
submission-connects-why = Engineers of both sides build the connection from this. The level of security that people have today, end-to-end encryption included, has to be kept across it.
submission-connects-law = Article 7(3) of the Digital Markets Act: security
submission-architecture = Architecture
submission-architecture-hint = It decides which machines connect to the gatekeeper's. For example: direct, if your app opens the connection itself.
submission-architecture-missing = Choose how messages reach the gatekeeper: direct or proxied.
submission-architecture-direct = Direct: our clients connect to the gatekeeper
submission-architecture-proxied = Proxied: our servers connect to the gatekeeper
submission-protocol = End-to-end encryption
submission-protocol-hint = It decides whether the security has to be shown. For example: Signal Protocol, if your app uses Signal's library.
submission-protocol-missing = Choose the protocol that encrypts messages end to end.
submission-protocol-signal = Signal Protocol
submission-protocol-equivalent = Another protocol with the same level of security
submission-evidence = Evidence
submission-evidence-other = Evidence for another protocol
submission-evidence-hint = Here or as a file: why it keeps the same level of security, with references. For example: links to the specification and to two published reviews.
submission-evidence-missing = Explain why your protocol keeps the same level of security, with references to its specification and reviews.
submission-jwks-url = JWKS URL
submission-jwks-url-hint = Where you publish the keys that sign your tokens, so that the gatekeeper can check them. For example: https://chat.example.org/.well-known/jwks.json
submission-token-issuer = Token issuer
submission-token-issuer-hint = The iss claim of your tokens, which says whose they are. For example: https://chat.example.org
submission-push-url = Push base URL
submission-push-url-hint = Messages for your users are delivered below it. For example: https://chat.example.org/interop
submission-media-url = Media base URL
submission-media-url-hint = Encrypted media is fetched below it. For example: https://media.example.org
submission-technical-contact = Technical contact
submission-technical-contact-hint = Whom engineers ask when something does not work; best an address that several people read. For example: interop@example.org
submission-submit = Submit request
submission-save = Save draft

submission-publish = Being named
submission-publish-name = Name us in the public list of requests
submission-publish-name-hint = The list shows every request. Without your tick, this one stands there without your name.
