# Notes that name a colleague.

mention-title = Mentions
mention-lead = Internal notes in which a colleague named you, the newest first.
mention-unread-count = { $n ->
    [one] { $n } mention is not read yet.
   *[other] { $n } mentions are not read yet.
}
mention-unread = Not read
mention-read = Read
mention-mark = Mark as read
mention-read-all = Mark all as read
mention-none = Nobody has named you yet
mention-none-next = Colleagues name you in an internal note by writing @ and your name. A mail tells you.
mention-names = Name a colleague: write @ and one of these
mention-who = { $name } ({ $role })
mention-unknown = Nobody on the staff is called { $name }. Write one of the names from the list, or leave out the @ if nobody is meant.
mention-several = { $name } could be several people. Write which of them: { $names }.
mention-too-many = Name at most { $max } people in one note.

done-mention-read = Marked as read
done-mention-read-next = The note stays where it is.
