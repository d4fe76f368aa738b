# Internal notes of staff, and the row in which everything about a request stands.

note-label = Internal note
note-missing = Write the note.
note-marked = Internal note – staff only
note-hint = Colleagues read it here; the provider never does, not by mail and not in an export. For example: The register extract is from March, ask for a newer one.
note-write = Keep note for staff

thread-title = Notes, messages and what happened
thread-what = In one row, by time. Internal notes have a dashed border and a lock: staff alone read them. Messages have a solid border and an envelope: { $organisation } reads them.
thread-among-staff = { $what } – staff only
thread-finding = { $item } – { $verdict }
thread-earlier = { $n ->
    [one] Show { $n } earlier entry
   *[other] Show { $n } earlier entries
}

done-noted = Note kept
done-noted-next = Staff alone read it.
