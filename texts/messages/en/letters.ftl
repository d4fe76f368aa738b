# Decisions as letters. What stands in them about remedies is worded generally: which apply is not for the portal to say.

letters-title = Decisions as letters
letter-language = Written in { $language }
letter-to-request = Request
letter-frozen = This letter stands as it was sent. Its SHA-256:
letter-print = Print this page to file it.
fact-letter-written = The decision was put into a letter

letter-acceptance-title = Acceptance of a request
letter-refusal-title = Refusal of a request
letter-suspension-title = Suspension of a connection
letter-resumption-title = End of a suspension
letter-termination-title = Termination of a connection

letter-date = Date: { $day }
letter-from = From: { $gatekeeper }, as the gatekeeper that provides { $service }
letter-to = To
letter-request = Request: { $request }
letter-request-received = Request: { $request }, received on { $at }
letter-decision = Decision: { $decision }

letter-decided = What was decided
letter-acceptance = Your request for interoperability with { $service } is accepted.
letter-refusal = Your request for interoperability with { $service } is refused.
letter-suspension = Your connection to { $service } is suspended.
letter-resumption = The suspension of your connection to { $service } has ended.
letter-termination = Your connection to { $service } is terminated.
letter-for = For: { $what }
letter-two-people = Two people decided: one proposed it, another approved it.
letter-reasons = Reasons
letter-reasons-words = In the words of those who decided.
letter-because = Because
letter-category = Kind of ground: { $category }

letter-next = What you can do now
letter-acceptance-next = Sign the Reference Offer, register your keys and report the milestones. All three run side by side: { $link }
letter-refusal-next = You can challenge the refusal in this portal, with your grounds. People who did not decide before will look at it: { $link }
letter-suspension-next = Do what is named as the cure and tell the gatekeeper. Two people then decide whether the suspension ends. Where it stands: { $link }
letter-resumption-next = Nothing has to be done: the connection is where it was before the suspension. Where it stands: { $link }
letter-termination-next = You can make a new request at any time. The record of this one stays readable: { $link }

letter-legal-date = Legal date
letter-legal-date-is = The legal date of this request is { $day }: the end of the three months of Article 7(5) of Regulation (EU) 2022/1925 (Digital Markets Act), counted by Regulation (EEC, Euratom) No 1182/71.
letter-legal-date-none = No date runs by law: nothing that was asked for is owed yet.

letter-outside = Outside this portal
letter-outside-commission = Independently of this portal you can inform the European Commission, which enforces the Digital Markets Act, or the competent authority of your Member State, about this decision.
letter-outside-courts = You can also turn to the courts that have jurisdiction. This letter limits no remedy you have in law. Which remedies and periods apply depends on your case: please take legal advice.
letter-announcement-title = Announcement of a refusal
letter-announcement = It is announced that your request for interoperability with { $service } is to be refused. Before that takes effect you may respond.
letter-announcement-next = Respond in this portal until the day it names. Without a response the refusal takes effect after it, and you can then challenge it: { $link }
letter-part-title = Acceptance in part
letter-part = Your request for interoperability with { $service } is accepted in part. For the rest a refusal is announced, to which you may respond before it takes effect.
letter-part-next = What is accepted goes on at once. What is announced to be refused is a request of its own from now on, with the same receipt and the same legal date; both are linked here: { $link }
letter-upholding-title = Challenge upheld
letter-upholding = Your challenge concerning { $service } is upheld: the refusal falls.
letter-upholding-next = The review goes on where it was. What had expired is asked again: { $link }
letter-rejection-title = Challenge rejected
letter-rejection = Your challenge concerning { $service } is rejected: the refusal stays.
letter-rejection-next = You can cure the grounds and make a new request at any time. The record of this one stays readable: { $link }
letter-reversal-title = Reversal of a decision
letter-reversal = The decision about your request for interoperability with { $service } is reversed: the review begins again.
letter-reversal-next = Nothing has to be done now. People who did not decide before decide again: { $link }
letter-effect-title = A refusal takes effect
letter-effect = The refusal of your request for interoperability with { $service } that was announced has taken effect: nothing was said to it until the last day.
