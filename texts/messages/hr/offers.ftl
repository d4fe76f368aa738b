# The published reference offers.

offers-lead = Svaka se verzija objavljuje jednom i nikad se ne mijenja. U ugovoru se navode verzija na temelju koje je potpisan i njezin sažetak (hash).
offers-caption = Objavljene ponude
offers-offer = Ponuda
offers-version = Verzija
offers-published = Objavljeno
offers-empty = Još nije objavljena nijedna ponuda.
offers-version-n = Verzija { $n }
offers-published-at = Objavljeno: { $at }
offers-hash = SHA-256 teksta:
offers-changed = Što se promijenilo od verzije { $n }
