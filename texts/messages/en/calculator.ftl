# The deadline calculator.

calculator-title = Deadline calculator
calculator-lead = A gatekeeper has to make what was asked for operational within three months of receiving the request (Article 7(5)). The months are counted by Regulation 1182/71, with the public holidays of Ireland.
calculator-no-day = This is not a day. Enter it as year, month and day, like 2026-01-15.
calculator-beyond = Public holidays are known from 2023 to 2032. Choose a day whose three months end in these years.
calculator-received = Day of receipt
calculator-work-out = Work out the legal date
calculator-legal-date = Legal date
calculator-how = How it was worked out
calculator-today = today
calculator-in = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
calculator-ago = { $n ->
    [one] { $n } day ago
   *[other] { $n } days ago
}
