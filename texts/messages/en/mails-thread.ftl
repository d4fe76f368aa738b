# Mails about what was written about a request.

mail-message-provider-subject = A message about your request to { $service }
mail-message-provider-1 = The gatekeeper writes about your request to { $service }:
mail-message-provider-2 = Read and answer it here:
mail-message-staff-subject = { $organisation } wrote about its request to { $service }
mail-message-staff-1 = { $organisation } wrote a message about its request to { $service }. It stands in the portal alone, because it may be confidential:

mail-mentioned-subject = { $by } named you in a note: { $organisation } to { $service }
mail-mentioned-1 = { $by } named you in an internal note about the request of { $organisation } to { $service }. It stands in the portal alone:
