# How far a draft is, and questions that matter only sometimes.

section-title = Sections
section-how = How far each section is, from what was saved last. A deadline runs only once you submit.
section-complete = Complete
section-incomplete = Incomplete
section-wrong = Has problems
section-check = Before you submit
section-missing = This is missing or wrong, as saved last. Save the draft to look again.
section-nothing-missing = Nothing is missing.
section-evidence = Evidence
section-evidence-why = What shows that your service keeps the security people have today: reviews, specifications, certificates.
section-meanwhile = Saved meanwhile
section-meanwhile-what = Somebody else saved these fields while you were typing. Below stands what you typed; take over what you want to keep of theirs, because saving writes over it.
section-ticked = ticked
section-empty = empty

condition-groups = Only if you ask for groups
condition-group-size = Largest group
condition-group-size-hint = How many members the largest group on your service may have. For example: 500
condition-group-size-wrong = Enter the number of members of your largest group, from { $min } to { $max }.
condition-calls = Only if you ask for calls
condition-call-setup = How calls are set up
condition-call-setup-hint = Which protocols carry the signalling and the media, and which servers take part. For example: “WebRTC; our servers relay the signalling, media goes through TURN servers in Frankfurt.”
condition-call-setup-missing = Describe how calls are set up: which protocols, and which servers take part.
condition-proxied = Only if your servers connect to the gatekeeper
condition-proxy-operator = Who runs these servers
condition-proxy-operator-hint = You, or somebody for you. For example: Heron Messaging Limited, in a data centre of Example Hosting in Dublin.
condition-proxy-operator-missing = Enter who runs the servers between your users and the gatekeeper.
condition-proxy-reads = What these servers can read
condition-proxy-reads-hint = Of messages and of data about them. For example: “Sealed messages, sender, recipient and time; no content.”
condition-proxy-reads-missing = Describe what these servers can read of messages and of data about them.
condition-equivalent = Only if you do not use the Signal Protocol

condition-members = { $n ->
    [one] { $n } member
   *[other] { $n } members
}
unsent-title = What you typed and did not send
unsent-what = It is kept until you sign out. Copy from it what is still of use.
unsent-text = Text
