# The start page.

home-tab = Messaging interoperability
home-title = Open messaging, in the open
home-lead = Under Article 7 of the Digital Markets Act, a messaging provider can ask a gatekeeper to open its service to others; here that is { $services }. Both sides see the same request, the same date and whose turn it is.
home-ask = Ask for interoperability
home-switch = Turn other apps on or off
home-people = Which apps may reach me?
home-people-what = Sign in to see the apps that can connect to your messaging service. Nothing is on before you turn it on, and off is as easy as on.
home-providers = How do I apply?
home-providers-what = Create an account, describe your organisation, write the request and submit it. Every step says why it asks.
home-long = How long does it take?
home-long-what = At most three months from the receipt of the request, counted by Regulation 1182/71.
home-today = For a request received today the legal date is { $day }.
home-offers = What are the terms?
home-offers-what = Each gatekeeper publishes a Reference Offer for each service. Every version stays here, unchanged, with its hash.
home-way = The way of a request
home-way-ask = The provider submits a request: which service, which functionalities. The three months begin.
home-way-review = The gatekeeper reviews it, may ask questions, and two people decide, with reasons.
home-way-tracks = Both sides sign the Reference Offer, the provider proves its keys, and milestones are tested. All three run side by side.
home-way-ready = The connection is ready, and the record shows whether the date was kept.
home-way-people = People decide for themselves whether this app may reach them.
