# The clock of the example portal.

clock-title = Let time go by
clock-lead = The example portal alone has a clock you can move. What days do happens: questions expire, refusals take effect, reminders go out. Everybody has to sign in again.
clock-today = Here it is
clock-days = Days
clock-days-hint = For example: 14.
clock-days-missing = Enter a whole number of days, from 1 to { $max }.
clock-leap = Let them go by
