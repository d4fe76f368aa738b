# The published reference offers.

offers-lead = Each version is published once and never changes. An agreement names the version it was signed on, and its hash.
offers-caption = Published offers
offers-offer = Offer
offers-version = Version
offers-published = Published
offers-empty = No offer is published yet.
offers-version-n = Version { $n }
offers-published-at = Published { $at }
offers-hash = SHA-256 of the text:
offers-changed = What changed since version { $n }
