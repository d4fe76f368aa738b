# The page around every page, and words that parts share.

frame-skip = Skip to the main part
frame-sign-in = Sign in
frame-sign-out = Sign out
frame-sections = Sections
frame-breadcrumbs = Breadcrumbs
frame-provider = Provider
frame-review = Review
frame-admin = Administration
frame-choices = Your choices
frame-about = Interoperability of messaging services under Article 7 of the Digital Markets Act.
frame-portal = About this portal
frame-offers = Reference offers
frame-calculator = Deadline calculator
frame-policy = How accounts are protected
frame-source = Source
frame-language = Language
frame-switch = Switch
frame-trace = Trace id
frame-start = Go to the start page
frame-prove = Confirm that it is you
frame-account = Go to your account

form-problem = Problem
form-problems = There is a problem
form-change = Change

pager-label = Pages of this list
pager-previous = Previous
pager-next = Next

timeline-table = The same as a table
timeline-what = What
timeline-when = When

tone-neutral = Note
tone-info = Information
tone-success = Done
tone-warning = Warning
tone-problem = Problem
