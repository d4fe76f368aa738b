# The milestones: reporting and judging them.

milestone-title = Milestones
milestone-lead = Report each step with evidence. A gatekeeper engineer accepts it or says what is missing. They can be reported in any order.
milestone-report = Report { $milestone }
milestone-evidence = Evidence
milestone-evidence-hint = The engineer accepts what can be followed: how you tested it, with links or logs. For example: “Run on 3 March against test account 7; log at https://chat.example.org/logs/17.”
milestone-evidence-missing = Describe how you tested this step, with links or logs.
milestone-which-missing = Choose the milestone you report.
milestone-judged-missing = Choose the milestone you judge.
milestone-verdict-missing = Choose whether you accept or return it.
milestone-note = Note
milestone-note-missing = Say what is missing, so that the provider can mend it.
milestone-reported-at = Reported { $at }:
milestone-engineer-note = The engineer's note:

milestone-open = Open
milestone-reported = Reported
milestone-returned = Returned
milestone-accepted = Accepted

milestone-m1 = M1 Identities
milestone-m1-test = Enlist a test user whose keys are fetched from your servers.
milestone-m2 = M2 Chat protocol
milestone-m2-test = Connect, complete the handshake and answer a ping.
milestone-m3 = M3 Messaging
milestone-m3-test = Send a message to a test account and receive one from it.
milestone-m4 = M4 Media and features
milestone-m4-test = Show each feature: media, receipts, replies, reactions, typing, blocking.
milestone-m5 = M5 Deletion
milestone-m5-test = Delete a test user on both sides.
milestone-m6 = M6 Reachability
milestone-m6-test = Ping an eligible user and receive the notification.
milestone-joint = Joint test
milestone-joint-test = Run the joint test plan with the gatekeeper's engineers.
