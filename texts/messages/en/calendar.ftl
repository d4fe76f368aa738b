# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Received on { $day }. This day itself does not count.
calendar-same-date = Three months end on the day with the same date: { $day }.
calendar-last-day = The last month has no day { $missing }, so the three months end on its last day: { $day }.
calendar-not-working = { $day } is not a working day ({ $because }), so the period goes on to the next working day.
calendar-ends = The period ends with the last hour of { $day }.
calendar-saturday = a Saturday
calendar-sunday = a Sunday

calendar-last = last day
calendar-left = { $n ->
    [one] { $n } day left
   *[other] { $n } days left
}
calendar-late = { $n ->
    [one] { $n } day late
   *[other] { $n } days late
}
calendar-met-last = met on { $day }, the last day
calendar-met = { $n ->
    [one] met on { $day }, { $n } day early
   *[other] met on { $day }, { $n } days early
}
calendar-late-by = { $n ->
    [one] late by { $n } day
   *[other] late by { $n } days
}

# Public holidays in Ireland.
holiday-new-year = New Year’s Day
holiday-brigid = Saint Brigid’s Day
holiday-patrick = Saint Patrick’s Day
holiday-easter-monday = Easter Monday
holiday-may = first Monday in May
holiday-june = first Monday in June
holiday-august = first Monday in August
holiday-october = last Monday in October
holiday-christmas = Christmas Day
holiday-stephen = Saint Stephen’s Day
