# What the staff queue can be asked for, what is late, what comes next, and who is looking.

queue-next = Next case
queue-deadlines = Late and soon due
queue-views = Saved views
queue-restored = This is what you looked at last.
queue-by-state = By state
queue-all = All
queue-mine = Mine
queue-free = Nobody's yet
queue-waiting = Waits for a second person
queue-challenged = Challenged

queue-name = Trade name contains
queue-assignee = Looked after by
queue-assignee-any = Anybody or nobody
queue-assignee-me = Me
queue-assignee-nobody = Nobody yet
queue-order = Order
queue-order-due = Legal date, nearest first
queue-order-received = Received, oldest first
queue-order-newest = Received, newest first
queue-order-quiet = Last change, oldest first
queue-order-changed = Last change, newest first
queue-order-organisation = Organisation, A to Z
queue-seldom = More to choose from
queue-left = Time left
queue-left-any = Any time left
queue-left-passed = None: the legal date has passed
queue-left-week = 7 days or fewer
queue-left-near = 14 days or fewer
queue-left-month = 30 days or fewer
queue-age = Received
queue-age-any = At any time
queue-age-fortnight = More than 14 days ago
queue-age-month = More than 30 days ago
queue-age-months = More than 60 days ago
queue-age-quarter = More than 90 days ago
queue-turn = Whose turn
queue-turn-any = Anybody's turn
queue-turn-ours = The gatekeeper's turn
queue-turn-theirs = The provider's turn
queue-country = Established in
queue-country-any = Any country
queue-protocol = Encryption
queue-protocol-any = Any protocol

next-title = Next case
next-none = Nothing to go on with
next-why = In this selection no case is the gatekeeper's turn that nobody else is looking at or looking after, and that does not wait for another person's approval.
next-everywhere = Look among all requests
next-back = Back to the queue

deadlines-title = Late and soon due
deadlines-lead = Every request whose legal date has passed or will soon be here.
deadlines-passed = Late
deadlines-passed-rule = The legal date has passed and the request is neither ready nor settled: the three months of Article 7(5) ran out. Longest late first.
deadlines-passed-none = Nothing is late.
deadlines-near = Soon due
deadlines-near-rule = The clock runs and { $days ->
    [one] one day
   *[other] { $days } days
} or fewer are left, the last day included. Fewest first.
deadlines-near-none = Nothing is due soon.
deadlines-more = There are more than are listed here. Show all that are late in the queue
deadlines-near-more = There are more than are listed here. Show all that will soon be due in the queue

around-title = Who works on this
looking-now = { $name } is looking at this now
looking-since = { $name } is looking at this ({ $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} ago)
