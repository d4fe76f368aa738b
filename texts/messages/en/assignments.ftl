# Who looks after which request.

assignment-whose = Looked after by { $name }
assignment-free = Nobody looks after this yet
assignment-take = Take it
assignment-other = Give it to somebody
assignment-to = To whom
assignment-hint = Whoever may review can look after a request. It decides nothing, and the provider does not see it.
assignment-choose = Choose somebody
assignment-nobody = Nobody
assignment-give = Give
assignment-ticked = Give the ticked requests to
assignment-tick = Tick { $request }
assignment-missing = Choose to whom.
assignment-none = Tick at least one request.

fact-request-assigned = Given to somebody to look after
fact-request-unassigned = Nobody looks after it any more

done-assigned = Given
done-assigned-next = The queue says who looks after what.
