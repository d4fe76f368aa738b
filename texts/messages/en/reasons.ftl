# The catalogue of reasons: what reviewers begin a question or a refusal with.

reasons-title = Reasons
reasons-lead = What reviewers begin a question, a refusal or a suspension with. They make it fit the case before anybody reads it.
reasons-own = These texts are this portal's own. They are neither terms of the gatekeeper nor the law.
reasons-new = New reason
reasons-empty = There is no reason yet.

reason-title = Title
reason-question = Question to the provider
reason-refusal = Refusal or suspension
reason-use = Good for
reason-use-question = Questions
reason-use-refusal = Refusals and suspensions
reason-use-both = Questions, refusals and suspensions
reason-use-hint = Texts that are not needed for it are left out when you save.
reason-use-missing = Choose what the reason is good for.
reason-choose = Choose one
reason-languages = Languages
reason-version = Version
reason-version-n = Version { $n }
reason-code = Code
reason-code-hint = 4 to 40 lower-case letters, digits and hyphens, beginning with a letter, like key-custody. It stays for good.
reason-code-wrong = Write the code with 4 to 40 lower-case letters, digits and hyphens, beginning with a letter, like key-custody.
reason-code-taken = There is a reason with this code already. Choose another code, or edit that reason.
reason-in = In { $language }
reason-part-of = { $part } ({ $language })
reason-part-missing = Fill in “{ $part }” in { $language }. English is always needed; other languages are complete or empty.
reason-line = { $name }: { $words }
reason-by-portal = Shipped with the portal
reason-edit = Make a new version
reason-edit-what = Saving makes a new version. Earlier ones stay, and decisions keep pointing to the one they began with.
reason-save = Save as a version
reason-look = Show how it reads
reason-looked = Nothing is saved yet
reason-looked-next = This is how the provider would read what you typed. Save it below.
reason-preview = As the provider reads it
reason-preview-what = Reviewers can change every word before they send it.
reason-retire = Retire this reason
reason-retire-what = Reviewers are no longer offered it. What began with it stays as it is, and it can be brought back.
reason-restore = Offer this reason again
reason-restore-what = It is retired: reviewers are not offered it.
reason-retired = Retired
reason-history = History
reason-history-of = History of “{ $title }”
reason-history-what = Every version, the newest first, with what changed from the one before.
reason-used = { $n ->
    [0] No proposal began with it
    [one] { $n } proposal began with it
   *[other] { $n } proposals began with it
}

reason-pick = Start from a reason
reason-pick-what = Fills the forms below. Nothing is sent; make it fit this case before you send it.
reason-pick-none = Choose a reason
reason-pick-which = Reason
reason-pick-language = Language of the text
reason-pick-language-why = The provider's language is chosen already. Where a reason has no text in it, the English one is used.
reason-pick-go = Fill the forms

done-reason = Saved
done-reason-next = Reviewers are offered this version from now on.
done-reason-retired = Retired
done-reason-retired-next = Reviewers are no longer offered it.
done-reason-restored = Offered again
done-reason-restored-next = Reviewers can begin with it from now on.
