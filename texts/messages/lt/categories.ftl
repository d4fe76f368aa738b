# The kinds of ground by which refusals are counted.

category-missing = Pasirinkite pagrindo rūšį.
category-legend = Pagrindo rūšis
category-integrity = Paslaugos vientisumas
category-security = Saugumas
category-privacy = Privatumas
category-eligibility = Nėra teikėjas pagal 7 straipsnį
category-unanswered = Neatsakyti klausimai
category-other = Kitas pagrindas
