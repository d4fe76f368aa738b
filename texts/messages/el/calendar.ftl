# How a legal date is worked out (Regulation 1182/71), and how near it is.

calendar-received = Ημέρα παραλαβής: { $day }. Η ημέρα αυτή δεν υπολογίζεται.
calendar-same-date = Οι τρεις μήνες λήγουν την ημέρα με την ίδια ημερομηνία: { $day }.
calendar-last-day = Ο τελευταίος μήνας δεν έχει ημέρα { $missing }, άρα οι τρεις μήνες λήγουν την τελευταία του ημέρα: { $day }.
calendar-not-working = Μη εργάσιμη ημέρα: { $day } ({ $because }). Η προθεσμία παρατείνεται έως την επόμενη εργάσιμη ημέρα.
calendar-ends = Η προθεσμία λήγει με την παρέλευση της τελευταίας ώρας της εξής ημέρας: { $day }.
calendar-saturday = Σάββατο
calendar-sunday = Κυριακή

calendar-last = τελευταία ημέρα
calendar-left = { $n ->
    [one] απομένει { $n } ημέρα
   *[other] απομένουν { $n } ημέρες
}
calendar-late = { $n ->
    [one] { $n } ημέρα καθυστέρηση
   *[other] { $n } ημέρες καθυστέρηση
}
calendar-met-last = τηρήθηκε: { $day }, την τελευταία ημέρα
calendar-met = { $n ->
    [one] τηρήθηκε: { $day }, { $n } ημέρα νωρίτερα
   *[other] τηρήθηκε: { $day }, { $n } ημέρες νωρίτερα
}
calendar-late-by = { $n ->
    [one] με { $n } ημέρα καθυστέρηση
   *[other] με { $n } ημέρες καθυστέρηση
}

# Public holidays in Ireland.
holiday-new-year = Πρωτοχρονιά
holiday-brigid = Ημέρα της Αγίας Βριγίδας
holiday-patrick = Ημέρα του Αγίου Πατρικίου
holiday-easter-monday = Δευτέρα του Πάσχα
holiday-may = πρώτη Δευτέρα του Μαΐου
holiday-june = πρώτη Δευτέρα του Ιουνίου
holiday-august = πρώτη Δευτέρα του Αυγούστου
holiday-october = τελευταία Δευτέρα του Οκτωβρίου
holiday-christmas = Χριστούγεννα
holiday-stephen = Ημέρα του Αγίου Στεφάνου
