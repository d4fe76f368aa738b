# The receipt of a request, and a new request from old answers.

receipt-title = Receipt
receipt-for = Receipt of the request to { $service }
receipt-lead = Keep this page: print it, or save it. What it says does not change.
receipt-legal = Three months from receipt
receipt-of = Provider
receipt-service = Service
receipt-request = Request
receipt-instant = Received, on the gatekeeper’s clock
receipt-utc = Received, in UTC
receipt-hash = SHA-256 of what was submitted
receipt-fact = Number in the record
receipt-fact-hash = SHA-256 of the record
receipt-bytes = The hashed text
receipt-bytes-what = The SHA-256 above is that of exactly this text in UTF-8, without a line break at its end. The hashes of your files are part of it.
receipt-bytes-show = Show the hashed text
receipt-again = Ask again
receipt-again-what = A new request begins with the answers and files of this one. You can change them before you submit it; its three months begin anew.
receipt-again-verb = Start a new request from these answers
mail-received-receipt = The receipt, with everything you submitted:
