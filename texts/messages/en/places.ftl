# Where a request stands among others.

queue-place-title = Place in the queue
queue-place = Place { $place } of { $of } by legal date, among the requests to { $service } that run.
queue-place-median = This stage has ended { $n } times there; half of them took at most { $span }.
queue-place-why = The legal date of your request does not depend on its place.
