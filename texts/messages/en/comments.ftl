# What members of an organisation say to each other about a draft.

comment-title = Comments ({ $n } open)
comment-among-us = For members of your organisation alone. It is not part of the request, and the gatekeeper never sees it.
comment-comment = Comment
comment-add = Add comment
comment-resolve = Resolve the comment of { $name }
comment-resolved = Resolved
comment-missing = Write a comment first.
comment-too-many = A draft has at most { $max } comments.
done-commented = Comment added
done-commented-next = What you typed in the draft is saved as well.
done-resolved = Comment resolved
done-resolved-next = What you typed in the draft is saved as well.
