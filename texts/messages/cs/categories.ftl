# The kinds of ground by which refusals are counted.

category-missing = Zvolte druh důvodu.
category-legend = Druh důvodu
category-integrity = Integrita služby
category-security = Bezpečnost
category-privacy = Soukromí
category-eligibility = Není poskytovatelem podle článku 7
category-unanswered = Nezodpovězené otázky
category-other = Jiný důvod
