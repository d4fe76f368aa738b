# The published reference offers.

offers-lead = Katru versiju publicē vienu reizi, un tā nekad nemainās. Vienošanās dokumentā norādīta versija, uz kuras pamata tā parakstīta, un šīs versijas jaucējvērtība.
offers-caption = Publicētie piedāvājumi
offers-offer = Piedāvājums
offers-version = Versija
offers-published = Publicēts
offers-empty = Vēl nav publicēts neviens piedāvājums.
offers-version-n = Versija { $n }
offers-published-at = Publicēta: { $at }
offers-hash = Teksta SHA-256:
offers-changed = Kas mainījies kopš versijas { $n }
