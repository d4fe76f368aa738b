# The kinds of ground by which refusals are counted.

category-missing = Välj slag av grund.
category-legend = Slag av grund
category-integrity = Tjänstens integritet
category-security = Säkerhet
category-privacy = Personlig integritet
category-eligibility = Inte en leverantör enligt artikel 7
category-unanswered = Frågor som inte besvarats
category-other = En annan grund
