# Whether somebody may ask at all, before they have an account.

eligibility-title = May we ask?
eligibility-lead = Three questions, without an account. The answer rests on Article 7 of the Digital Markets Act.
eligibility-offers = Do you offer, or intend to offer, a number-independent messaging service in the EEA?
eligibility-offers-hint = Number-independent: people reach each other without the numbers of a public telephone network carrying the messages (a number-independent interpersonal communications service).
eligibility-offers-missing = Say whether you offer such a service or intend to.
eligibility-now = Yes, we offer one
eligibility-intends = Not yet, but we intend to
eligibility-no = No
eligibility-functionality = What would you ask for?
eligibility-functionality-missing = Choose at least one functionality.
eligibility-service = Which service would you ask?
eligibility-service-missing = Choose a service.
eligibility-look = Show the answer
eligibility-not-yours = This right belongs to others
eligibility-not-yours-why = Article 7(1) gives it to whoever offers such a service in the Union, or intends to. By your answers you do neither.
eligibility-yours = You may ask for this: { $service }
eligibility-who = Article 7(1): whoever offers such a service in the Union, or intends to, may ask, free of charge.
eligibility-owed = Article 7(2), owed today: { $what }.
eligibility-later = Article 7(2), not yet owed: { $what }, owed from { $day }. It can be asked for already, and has no deadline until then.
eligibility-when = Article 7(5): some or all of it may be asked for, and a reasonable request has to be met within three months of its receipt.
eligibility-review = Whether a request is reasonable is decided after it was submitted, not here.
eligibility-begin = Begin a request with these answers
eligibility-begin-what = For that you need an account and an organisation; until then your answers wait in this browser.
