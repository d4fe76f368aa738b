# Letters to the gatekeeper's staff, and about the tokens of API clients.

mail-invite-subject = Your Causeway account
mail-invite-1 = An administrator has made an account for you with the role { $role }. Choose a password to begin:
mail-invite-2 = The link works once, for 72 hours.

mail-staff-role-subject = Your role at the gatekeeper has changed
mail-staff-role-1 = Your role is now: { $role }. The change was made by { $by }.
mail-staff-role-2 = Every session of your account has ended. Sign in again to go on:
mail-staff-role-3 = If this surprises you, ask an administrator.

mail-staff-asked-subject = { $name } asks to become { $role }
mail-staff-asked-1 = { $name }, an administrator, asks for the role { $role }. Another administrator carries it out or declines it:
mail-staff-asked-2 = Without an answer nothing changes. It can be answered for 7 days.

mail-staff-declined-subject = Your role stays as it is
mail-staff-declined-1 = You asked for the role { $role }. { $by } declined it. Ask them for their reasons.

mail-staff-removed-subject = Your account at the gatekeeper is closed
mail-staff-removed-1 = { $by } removed you from the gatekeeper's staff. Your account is closed: it no longer signs in, and this address is no longer kept with it.
mail-staff-removed-2 = Decisions you took part in stay on record, under the number of the account. If this surprises you, ask an administrator.

mail-token-made-subject = A token was made for { $of }: { $client }
mail-token-made-1 = { $by } made a token for the API client { $client } of { $of }. It works until { $until }.
mail-token-made-2 = What it is for:
mail-token-made-scope = – { $scope }
mail-token-made-3 = If nobody should have made it, end it at once:

mail-token-rotated-subject = A new token for { $of }: { $client }
mail-token-rotated-1 = { $by } made a new token for the API client { $client } of { $of }. It works until { $until }.
mail-token-rotated-old = The old one goes on working until { $until }.
mail-token-rotated-ended = The old one no longer works.
mail-token-rotated-2 = If nobody should have made it, end it at once:

mail-token-ended-subject = A token of { $of } was ended: { $client }
mail-token-ended-1 = A token of the API client { $client } of { $of } no longer works. It was ended by { $by }. Tokens also end when whoever made them is no longer a member.
mail-token-ended-2 = A server that still needs one gets it here:

mail-token-expires-subject = A token of { $of } ends soon: { $client }
mail-token-expires-1 = The token of the API client { $client } of { $of } works until { $until }.
mail-token-expires-2 = Make a new one before then; the old one can go on for some days while your server gets it:
