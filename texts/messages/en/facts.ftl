# The record of a request: what happened, in the order it happened.

fact-title = Record
fact-kept = Every fact is kept as bytes that never change, under one running number for the whole portal.
fact-show = Show the record
fact-what = What happened
fact-when = When
fact-number = Number
fact-hash = SHA-256 of the record

fact-request-started = Request started
fact-request-submitted = Request submitted
fact-request-opened = Request opened
fact-request-asked = Question asked
fact-request-answered = Question answered
fact-request-challenged = Refusal challenged
fact-request-launched = Request launched
fact-request-suspended = Request suspended
fact-request-resumed = Request resumed
fact-request-terminated = Request terminated
fact-request-withdrawn = Request withdrawn
fact-decision-proposed = Decision proposed
fact-decision-sent-back = Decision sent back
fact-decision-approved = Decision approved
fact-agreement-signed = Agreement signed
fact-agreement-countersigned = Agreement countersigned
fact-key-registered = Key registered
fact-key-proven = Key proven
fact-key-activated = Key activated
fact-key-retiring = Key retiring
fact-key-revoked = Key revoked
fact-milestone-reported = Milestone reported
fact-milestone-judged = Milestone judged
fact-readiness-declared = Readiness declared
fact-readiness-confirmed = Readiness confirmed
fact-intervention-proposed = Intervention proposed
fact-intervention-dropped = Intervention dropped
