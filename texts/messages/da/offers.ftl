# The published reference offers.

offers-lead = Hver version offentliggøres én gang og ændres aldrig. En aftale angiver den version, den blev underskrevet på grundlag af, og versionens hashværdi.
offers-caption = Offentliggjorte tilbud
offers-offer = Tilbud
offers-version = Version
offers-published = Offentliggjort
offers-empty = Der er endnu ikke offentliggjort noget tilbud.
offers-version-n = Version { $n }
offers-published-at = Offentliggjort den { $at }
offers-hash = SHA-256 af teksten:
offers-changed = Hvad der er ændret siden version { $n }
