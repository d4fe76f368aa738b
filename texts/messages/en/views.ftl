# Selections of the queue that staff keep under a name.

view-lead = A view is a selection of the queue and its order, kept under a name. Choose something in the queue, then save it there.
view-none = No views yet
view-none-next = Open the queue and choose what you want to come back to
view-save = Save this view
view-name = Name
view-name-hint = What you will look for, like Waiting for my approval. At most 60 characters.
view-name-missing = Give the view a name.
view-name-taken = You have a view of this name already. Choose another name.
view-many = You keep { $most } views, which is the most. Remove one you no longer need.
view-shared = Share it with all colleagues
view-shared-hint = They see it beside their own. Where it says Me, it means whoever looks.
view-keep = Save
view-change = Change
view-remove = Remove
view-whose = Whose
view-own = Yours
view-own-shared = Yours, shared
view-theirs = Shared by { $name }

done-view-saved = View saved
done-view-saved-next = It stands above the queue from now on.
done-view-changed = View changed
done-view-changed-next = Colleagues see it only while it is shared.
done-view-removed = View removed
done-view-removed-next = The requests it showed are as they were.
