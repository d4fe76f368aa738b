# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Денят на получаване ({ $day }) не се включва в срока.
calendar-same-date = Трите месеца изтичат на деня със същата дата: { $day }
calendar-last-day = В последния месец няма ден с число { $missing }, затова трите месеца изтичат на последния му ден: { $day }
calendar-not-working = Това не е работен ден: { $day } ({ $because }). Затова срокът продължава до следващия работен ден.
calendar-ends = Срокът изтича с последния час на този ден: { $day }
calendar-saturday = събота
calendar-sunday = неделя

calendar-last = последен ден
calendar-left = { $n ->
    [one] остава { $n } ден
   *[other] остават { $n } дни
}
calendar-late = { $n ->
    [one] { $n } ден след срока
   *[other] { $n } дни след срока
}
calendar-met-last = изпълнено в последния ден: { $day }
calendar-met = { $n ->
    [one] изпълнено на { $day }, { $n } ден преди срока
   *[other] изпълнено на { $day }, { $n } дни преди срока
}
calendar-late-by = { $n ->
    [one] закъснение от { $n } ден
   *[other] закъснение от { $n } дни
}

# Public holidays in Ireland.
holiday-new-year = Нова година
holiday-brigid = Ден на света Бригита
holiday-patrick = Ден на свети Патрик
holiday-easter-monday = Велики понеделник
holiday-may = първият понеделник на май
holiday-june = първият понеделник на юни
holiday-august = първият понеделник на август
holiday-october = последният понеделник на октомври
holiday-christmas = Рождество Христово
holiday-stephen = Ден на свети Стефан
