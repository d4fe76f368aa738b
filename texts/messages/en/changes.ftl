# What changed about a request since somebody last looked.

change-new = New
change-title = { $n ->
    [one] { $n } thing since { $at }
   *[other] { $n } things since { $at }
}
change-more = { $n ->
    [one] and { $n } more, marked as new below
   *[other] and { $n } more, marked as new below
}
change-by = { $what } ({ $by })
