# The published reference offers.

offers-lead = Varje version offentliggörs en gång och ändras aldrig. I ett avtal anges vilken version som låg till grund för undertecknandet, och versionens hashvärde.
offers-caption = Offentliggjorda erbjudanden
offers-offer = Erbjudande
offers-version = Version
offers-published = Offentliggjort
offers-empty = Inget erbjudande har offentliggjorts ännu.
offers-version-n = Version { $n }
offers-published-at = Offentliggjord den { $at }
offers-hash = SHA-256 för texten:
offers-changed = Vad som har ändrats sedan version { $n }
