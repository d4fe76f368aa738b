# Mails about a request, its agreement, its keys and its milestones.

mail-received-subject = Your request to { $service } was received
mail-received-1 = Your request for interoperability with { $service } was received on { $at }.
mail-received-instant = The exact instant: { $exact }
mail-received-date = The legal date is { $day }.
mail-received-steps = How it was worked out:
mail-received-step = - { $sentence } ({ $article })
mail-received-no-date = Nothing you asked for is owed by law yet, so no deadline runs.
mail-received-hash = SHA-256 of what you submitted: { $hash }
mail-received-follow = Follow it here:

mail-asked-subject = Questions about your request to { $service }
mail-asked-1 = The reviewers of your request to { $service } ask:
mail-asked-2 = Answer here. The statutory deadline keeps running meanwhile.

mail-decided-1 = Two people decided. Their reasons:
mail-refused-subject = Your request to { $service } was refused
mail-refused-ground = Ground: { $ground }
mail-refused-necessary = Why it is strictly necessary: { $necessary }
mail-refused-proportionate = Why it is proportionate: { $proportionate }
mail-refused-cure = What would cure it: { $cure }
mail-refused-next = You can challenge the refusal in the portal until { $until }; people who took no part before decide about it.
mail-accepted-subject = Your request to { $service } was accepted
mail-accepted-next = Next: sign the Reference Offer, register your keys, report the milestones. All three run side by side:

mail-countersigned-subject = Your agreement for { $service } is complete
mail-countersigned-1 = The gatekeeper's counsel has countersigned.
mail-countersigned-hash = SHA-256 of what you signed: { $hash }

mail-key-changed-subject = { $state ->
    [proven] A key for { $service } is now proven
    [active] A key for { $service } is now active
    [retiring] A key for { $service } is now retiring
    [revoked] A key for { $service } is now revoked
   *[other] A key for { $service } has changed
}
mail-key-changed-1 = { $state ->
    [proven] A Signal key of your organisation for { $service } is now proven.
    [active] A Signal key of your organisation for { $service } is now active.
    [retiring] A Signal key of your organisation for { $service } is now retiring.
    [revoked] A Signal key of your organisation for { $service } is now revoked.
   *[other] A Signal key of your organisation for { $service } has changed.
}
mail-key-changed-fingerprint = Fingerprint: { $fingerprint }
mail-key-changed-2 = If nobody in your organisation did this, revoke the key at once:

mail-milestone-accepted-subject = { $service }: { $milestone } was accepted
mail-milestone-returned-subject = { $service }: { $milestone } was returned
mail-milestone-no-note = There is no note.

mail-ready-subject = Your connection to { $service } is ready
mail-ready-last-day = The statutory deadline was met on { $day }, the last day.
mail-ready-early = { $n ->
    [one] The statutory deadline was met on { $day }, { $n } day early.
   *[other] The statutory deadline was met on { $day }, { $n } days early.
}
mail-ready-late = { $n ->
    [one] The statutory deadline was missed: ready on { $day }, late by { $n } day.
   *[other] The statutory deadline was missed: ready on { $day }, late by { $n } days.
}
mail-ready-no-date = It was ready on { $day }. No statutory deadline was running.

mail-moved-subject = Your request to { $service }: { $state }
mail-moved-1 = What happens next: { $next }
mail-asked-item = { $number }. { $question }
mail-asked-missing = What is missing: { $note }
mail-asked-until = The last day to answer is { $until }.
mail-reminder-subject = Questions about your request to { $service }: answer until { $until }
mail-reminder-1 = { $left ->
    [0] The questions of the reviewers of your request to { $service } wait for an answer. Today, { $until }, is the last day.
    [one] The questions of the reviewers of your request to { $service } wait for an answer. { $left } day is left: the last day is { $until }.
   *[other] The questions of the reviewers of your request to { $service } wait for an answer. { $left } days are left: the last day is { $until }.
}
mail-reminder-2 = After it the round ends without your answers, and the review goes on. The statutory deadline keeps running in any case. Answer here:
mail-expired-subject = Questions about your request to { $service } have expired
mail-expired-1 = The last day to answer the questions about your request to { $service } is over.
mail-expired-2 = The review goes on without your answers. What you had typed is kept.
