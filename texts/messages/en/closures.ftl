# Deleting one’s own account.

closure-title = Delete your account
closure-lead = What is yours alone is deleted at once. What proves who asked, signed and decided under the Digital Markets Act stays, without your address and name.
closure-export-first = If you want to keep it, first:
closure-deleted = What is deleted
closure-kept = What is kept, and why
closure-read-dma = The Digital Markets Act, Regulation (EU) 2022/1925
closure-read-gdpr = The General Data Protection Regulation, Regulation (EU) 2016/679
closure-type = Type { $word } to go on
closure-no-way-back = There is no way back. You can sign up again with the same address, as somebody new.
closure-delete = Delete my account
closure-keep = Keep it

closure-only-owner = You are the only owner of { $names }. Make another member the owner first; then you can delete your account.
closure-to-members = Go to the members
closure-only-administrator = You are its only administrator. Invite another one and wait until they have joined; then you can delete your account.
closure-to-staff = Go to the staff

closure-signing-in = Signing in
closure-signing-in-what = Address, password, authenticator app, recovery codes, passkeys, open links, every session, known devices
closure-name = Your name
closure-name-what = Becomes “{ $name }”
closure-acting = Acting for others
closure-acting-what = Memberships, your role at the gatekeeper, invitations to your address
closure-tokens = API tokens you made
closure-tokens-what = End at once. Servers that use them need new ones

closure-requests = Requests, answers, decisions, milestones
closure-requests-what = Who did what and when, under the number of your account. The gatekeeper has to report to the Commission how it met its duties (Digital Markets Act, Articles 7 and 11), so this is kept as General Data Protection Regulation, Article 17(3)(b), allows
closure-agreements = Agreements
closure-agreements-signed = You signed: the sealed text keeps name, title and address as you signed, with network address and browser. It is the contract of your organisation and proves it (Article 17(3)(e))
closure-agreements-none = You signed none
closure-facts = The record of facts
closure-facts-what = Numbered and hashed without gaps, so that nobody can change it later. It names you by the number of your account
closure-mails = Mails to you
closure-mails-what = Address, subject and time, for 90 days after they were written; then they are deleted
