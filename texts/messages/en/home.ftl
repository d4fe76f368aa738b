# The start page.

home-tab = Messaging interoperability
home-title = Open messaging, in the open
home-lead = A messaging provider asks a gatekeeper to open its service under Article 7 of the Digital Markets Act. Here both sides see the same request, the same date and whose turn it is.
home-ask = Ask for interoperability
home-offers = Read the reference offers
home-providers = For providers
home-providers-what = Write a request, sign the Reference Offer, prove your keys, report the milestones. The legal date stands on every page.
home-people = For people
home-people-what = Decide which apps may reach you. Nothing is on before you turn it on, and off is as easy as on.
home-everyone = For everyone
home-everyone-what = Work out the end of the three months by Regulation 1182/71, step by step.
