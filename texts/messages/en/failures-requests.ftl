# Why something about a request did not happen.

failure-conflicted-title = You take no part in this case
failure-conflicted = You have declared a conflict of interest. Others go on with it, and nothing more about it is shown to you.
failure-assignee-conflicted-title = This person takes no part in the case
failure-assignee-conflicted = They have declared a conflict of interest in it. Choose somebody else.
failure-too-late-title = The last day is over
failure-too-late = The period ended before this arrived. What you typed is still here; send it as a message if it matters.
failure-nothing-asked-title = There is nothing to ask
failure-nothing-asked = Write at least one question, or send an answer back first.
failure-unchanged-title = Nothing would change
failure-unchanged = What you sent is what stands here already, or it would change what was asked for. Another functionality is a request of its own.
failure-proposer-gone-title = Whoever proposed it has another role by now
failure-proposer-gone = Their proposal counts no more: a decision takes two people who both may take part in it. Send it back or drop it, and let somebody else propose.
