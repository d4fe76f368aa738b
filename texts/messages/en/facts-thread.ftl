# The record of a request: what was written and found.

fact-note-written = Internal note written
fact-message-sent = Message sent
fact-finding-written = Finding written
