# Answers that come from a limit rather than from a page.

plain-forbidden-title = Not accepted
plain-forbidden = The form did not come from a page of this portal. Open the page again and send the form from there.

plain-too-large-title = Too large
plain-too-large = What you sent is larger than 1 MiB. Go back, shorten it and send it again; nothing you typed is lost there.

plain-not-understood-title = Not understood
plain-not-understood = The portal could not read this request. Go back and send the form again.

plain-too-many-title = Too many attempts
plain-too-many = Too much was sent from here in the last quarter of an hour. Wait that long, go back and send it again; nothing you typed is lost there.

plain-too-long-title = This took too long
plain-too-long = The portal could not answer in time. Try again in a moment.

plain-internal-title = Something went wrong here
plain-internal = The fault is ours, and nothing you saved is lost. Try again; if it happens again, send us the trace id.
