# The gatekeeper's work in numbers.

dashboard-title = Dashboard
dashboard-lead = What is due, where requests stand, and how long each stage takes.
dashboard-due = Legal dates that run, by days left
dashboard-queue = Open the queue
dashboard-states = Requests by state
dashboard-medians = Median time in a stage
dashboard-medians-how = Over all stays that have ended: half were shorter, half longer.
dashboard-under-a-day = under a day
dashboard-none = none has ended yet

strip-today = today
strip-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
strip-what = Distance
strip-many = Requests
strip-late = Late
strip-near = At most 14 days left
strip-ahead = More than 14 days left
