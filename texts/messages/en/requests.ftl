# A request: starting one, following it, and what happens next.

request-request = Request
request-title = Request to { $service }
request-new = Start a request
request-new-lead = One request asks one service. Agreements, keys and people's choices are kept apart for each.
request-new-service = Which service do you want to connect to?
request-new-service-why = It decides which Reference Offer you sign. For another service, start another request afterwards.
request-service-missing = Choose the service you want to connect to.
request-start = Start

request-received = Received { $at }
request-legal-date = Legal date
request-no-deadline = Nothing asked for is owed by law yet, so no deadline runs.
request-lifeline = The three months
request-clock = How the legal date was worked out
request-clock-how = Three months from receipt (Article 7(5)), counted by Regulation 1182/71 with the public holidays of Ireland.
request-law-months = Article 7(5) of the Digital Markets Act: three months
request-law-counting = Regulation 1182/71: how months and days are counted
request-law-measure = Article 7(9) of the Digital Markets Act: what a measure has to show
request-not-yet-owed = Not yet owed by law, so without a deadline: { $what }.
request-functionality-owed = Article { $article }, owed from { $day }

request-question = Questions for you
request-why-refused = Why it was refused
request-why-suspended = Why it is suspended
request-why-ended = Why it ended
request-grounds = Your grounds
request-grounds-why = People who did not decide before read them and look at the request again. For example: “The token issuer is now on our own domain.”
request-grounds-missing = Say why the refusal should be looked at again, or what you have cured.
request-challenge = Challenge the refusal

request-tracks = Three tracks, side by side
request-track-agreement = Sign the Reference Offer
request-track-keys = Register and prove your keys
request-track-milestones = Report the milestones
request-track-done = Complete
request-track-open = To do

request-withdraw = Withdraw this request
request-withdraw-what = Withdrawing cannot be undone. You can submit a new request at any time; its three months begin anew.
request-withdraw-verb = Withdraw

request-turn-provider = The provider's turn
request-turn-gatekeeper = The gatekeeper's turn
request-turn-both = Both sides have work to do
request-turn-nobody = Nothing to do

# What happens next, said to the provider.
request-next-provider-draft = You complete the request and submit it; no deadline runs before that.
request-next-provider-received = The gatekeeper opens your request and begins its review; the legal date is { $due }.
request-next-provider-received-undated = The gatekeeper opens your request and begins its review; nothing asked for is owed by law yet, so no deadline runs.
request-next-provider-in-review = The gatekeeper examines your request and two people decide; the legal date is { $due }.
request-next-provider-in-review-undated = The gatekeeper examines your request and two people decide; nothing asked for is owed by law yet, so no deadline runs.
request-next-provider-asked = You answer the question, so that the review can go on; the statutory deadline keeps running, and the legal date is { $due }.
request-next-provider-asked-undated = You answer the question, so that the review can go on; no deadline runs.
request-next-provider-accepted = You sign the Reference Offer, prove your keys and report the milestones, while the gatekeeper countersigns and judges them; the legal date is { $due }.
request-next-provider-accepted-undated = You sign the Reference Offer, prove your keys and report the milestones, while the gatekeeper countersigns and judges them; no deadline runs.
request-next-provider-complete = All three tracks are complete, so the gatekeeper declares the connection ready; the legal date is { $due }.
request-next-provider-complete-undated = All three tracks are complete, so the gatekeeper declares the connection ready; no deadline runs.
request-next-provider-refused = You may challenge the refusal here until { $until }, or cure the grounds and submit a new request at any time.
request-next-provider-ready = The gatekeeper launches the connection, which opens it to people; no deadline runs any more.
request-next-provider-live = Nothing is left to do here: people decide for themselves whether your app may reach them.
request-next-provider-suspended = You cure what the measure names, and the gatekeeper resumes the connection once the measure is no longer necessary; the statutory deadline keeps running, and the legal date is { $due }.
request-next-provider-suspended-undated = You cure what the measure names, and the gatekeeper resumes the connection once the measure is no longer necessary; no deadline runs.
request-next-provider-over = Nothing is left to do here; you may submit a new request at any time, and its three months begin anew.

# What happens next, said to the gatekeeper's staff.
request-next-gatekeeper-draft = The provider completes the request and submits it; no deadline runs before that.
request-next-gatekeeper-received = A reviewer opens the request and begins its review; the legal date is { $due }.
request-next-gatekeeper-received-undated = A reviewer opens the request and begins its review; nothing asked for is owed by law yet, so no deadline runs.
request-next-gatekeeper-in-review = One person examines the request and proposes a decision, which another approves; the legal date is { $due }.
request-next-gatekeeper-in-review-undated = One person examines the request and proposes a decision, which another approves; nothing asked for is owed by law yet, so no deadline runs.
request-next-gatekeeper-proposed = A decision is proposed: another person approves it or sends it back; the legal date is { $due }.
request-next-gatekeeper-proposed-undated = A decision is proposed: another person approves it or sends it back; no deadline runs.
request-next-gatekeeper-asked = The provider answers your question; the statutory deadline keeps running, and the legal date is { $due }.
request-next-gatekeeper-asked-undated = The provider answers your question; no deadline runs.
request-next-gatekeeper-accepted = The provider signs, proves its keys and reports the milestones; counsel countersigns and an engineer judges them; the legal date is { $due }.
request-next-gatekeeper-accepted-undated = The provider signs, proves its keys and reports the milestones; counsel countersigns and an engineer judges them; no deadline runs.
request-next-gatekeeper-complete = All three tracks are complete: one person declares the connection ready and another confirms it; the legal date is { $due }.
request-next-gatekeeper-complete-undated = All three tracks are complete: one person declares the connection ready and another confirms it; no deadline runs.
request-next-gatekeeper-declared = The connection is declared ready: another person confirms it, which stops the statutory clock; the legal date is { $due }.
request-next-gatekeeper-declared-undated = The connection is declared ready: another person confirms it; no deadline runs.
request-next-gatekeeper-refused = Nothing, unless the provider challenges the refusal until { $until }: then people who took no part before decide.
request-next-gatekeeper-ready = An approver launches the connection, which opens it to people; no deadline runs any more.
request-next-gatekeeper-live = Nothing is left to do here: people decide for themselves whether this app may reach them.
request-next-gatekeeper-suspended = One person proposes to resume the connection once the measure is no longer necessary, and another carries it out; the statutory deadline keeps running, and the legal date is { $due }.
request-next-gatekeeper-suspended-undated = One person proposes to resume the connection once the measure is no longer necessary, and another carries it out; no deadline runs.
request-next-gatekeeper-over = Nothing is left to do here; the provider may submit a new request at any time.
request-next-gatekeeper-suspension = A suspension is proposed: another person carries it out, or it is dropped.
request-next-gatekeeper-resumption = The end of the suspension is proposed: another person carries it out, or it is dropped.
request-next-gatekeeper-termination = A termination is proposed: another person carries it out, or it is dropped.
request-signed = Agreement complete
request-milestones-accepted = { $n ->
    [one] { $n } milestone accepted
   *[other] { $n } milestones accepted
}
request-stages = Stages
request-pages = Pages of this request
request-day-of = Day { $n } of { $all }
request-next-provider-announced = A refusal is announced: you may respond until { $until }, and staff then decide again knowing what you said. Without a response it takes effect after that day.
request-next-provider-heard = Your response was received: two people decide again, knowing it.
request-next-provider-challenged = Your challenge is decided by two people who took no part before.
request-next-provider-refused-finally = You may cure the grounds and submit a new request at any time, and complain outside this portal.
request-next-gatekeeper-announced = A refusal is announced: it takes effect after { $until } unless the provider responds.
request-next-gatekeeper-heard = The provider responded to the announced refusal: one person proposes a decision knowing it, another approves.
request-next-gatekeeper-challenged = The refusal is challenged: people who took no part before propose and approve a ruling.
request-next-gatekeeper-reversal = A reversal of the decision is proposed: another person carries it out, or it is dropped.
request-announced = A refusal is announced
request-challenged = The challenge
request-challenge-upheld = Upheld
request-challenge-rejected = Rejected
request-challenge-until = Last day to challenge it here:
request-outside = You can also complain outside this portal, to the European Commission or before the courts. The Commission’s pages:
request-outside-commission = Digital Markets Act
request-linked = Requests that belong with it
request-link-rest = What was refused of it
request-link-parted = The request it was part of
request-link-addition = A request for more
request-link-adds = The request it adds to
request-link-again = A new request from its answers
request-link-from = The request its answers come from
request-change = Changes
request-add = Ask for another functionality
request-add-why = Another functionality is a request of its own, with a clock of its own. It begins with your answers here.
