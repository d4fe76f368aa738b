# What reviewers look at before they propose a decision, and what they find.

checklist-title = Checklist
checklist-lead = What to look at before a decision is proposed. Each item gets a finding with its reason: fine, to be asked, or an objection.
checklist-own = The items are this portal's own. Where a paragraph of Article 7 stands behind one, it is named; the law itself has no such list.
checklist-version = Version { $version }, which this case began with
checklist-eligibility = Who asks, and for what
checklist-technical = Technical connection
checklist-security = Security
checklist-legal = Agreement and data
checklist-progress = { $done } of { $all } looked at
checklist-all = Checklist of the review
checklist-link = Look at every item and write findings
checklist-before = Findings can be written once the review has begun.
checklist-over = The review is over. What was found stays here.
checklist-law = Article { $article } of the Digital Markets Act
checklist-unfinished = { $n ->
    [one] { $n } item of the checklist has no finding. Write one, or say why it is not needed.
   *[other] { $n } items of the checklist have no finding. Write them, or say why they are not needed.
}

finding-fine = Fine
finding-ask = To be asked
finding-objection = Objection
finding-open = Not looked at
finding-verdict = What do you find?
finding-fine-hint = Nothing stands against it.
finding-ask-hint = The provider has to answer something first. The note becomes part of the questions.
finding-objection-hint = Something stands against it. The note becomes part of the grounds.
finding-why = Why
finding-why-hint = What you looked at and what it shows. Staff read it; what is asked or objected can be taken over into what the provider reads.
finding-verdict-missing = Choose what you find.
finding-why-missing = Say what you looked at and what it shows, also where it is fine.
finding-item-missing = This case has no such item.
finding-by = { $by }, { $at }
finding-earlier = Earlier findings
finding-write = Write finding
finding-change = Write another finding
finding-keep = Keep finding

done-found = Finding kept
done-found-next = The earlier one, if there was one, stays below it.

item-who-asks = Is it clear who asks?
item-who-asks-hint = Compare identifier, legal name and website with the register, and look at organisations that look alike.
item-messenger = Does it offer, or intend to offer, a messenger in the Union?
item-messenger-hint = Who is not live yet may ask as well. What counts is a service of messages between people that needs no telephone number.
item-countries = Do the countries fit what the provider says about itself?
item-countries-hint = Compare the countries ticked with the website and the description.
item-owed = Which of the functionalities asked for are owed by now?
item-owed-hint = What is owed later has no deadline yet, and is no ground for a refusal of the rest.
item-addresses = Do all addresses belong to the provider?
item-addresses-hint = Look at the hosts of the key set, the token issuer, push and media. An address of somebody else needs an explanation.
item-architecture = Is it clear which servers stand between the two apps?
item-architecture-hint = Direct or through a proxy: which server sees what, and which keys it needs.
item-identifiers = Can people be found by what the provider names?
item-identifiers-hint = Whether the identifier is one person's, and does not change hands.
item-contact = Does the technical contact answer?
item-contact-hint = A name that reaches somebody who can repair something, also at the weekend.
item-protocol = Is the level of security kept across the link?
item-protocol-hint = The Signal Protocol, or evidence that another one keeps the same level, end-to-end encryption included.
item-private-keys = Where do the private keys of users lie?
item-private-keys-hint = They should never leave users' devices. A server that holds them reads every message.
item-issuer = Does the provider alone control its token issuer?
item-issuer-hint = Whoever controls it can speak in the name of every user.
item-incidents = Is there somebody for incidents, and a way to stop?
item-incidents-hint = A security contact that answers, and what the provider does when keys leak.
item-offer = Does the published reference offer cover what is asked for?
item-offer-hint = Which version, and whether anything asked for is not in it.
item-signatory = Can the signatory bind the organisation?
item-signatory-hint = Compare with the register, or ask for the power of attorney.
item-data = Is only strictly necessary personal data exchanged?
item-data-hint = Which data of users crosses the link, and what for.


checklist-unfinished-why = Why it is decided now
checklist-unfinished-hint = { $n ->
    [one] { $n } item of the checklist lacks a finding. Colleagues read this.
   *[other] { $n } items of the checklist lack a finding. Colleagues read this.
}
