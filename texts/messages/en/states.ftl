# Where a request stands.

request-state-draft = Draft
request-state-received = Received
request-state-in-review = In review
request-state-asked = Question asked
request-state-accepted = Accepted
request-state-refused = Refused
request-state-ready = Ready
request-state-live = Live
request-state-suspended = Suspended
request-state-withdrawn = Withdrawn
request-state-terminated = Terminated
