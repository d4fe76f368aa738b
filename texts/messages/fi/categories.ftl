# The kinds of ground by which refusals are counted.

category-missing = Valitse perusteen laji.
category-legend = Perusteen laji
category-integrity = Palvelun eheys
category-security = Turvallisuus
category-privacy = Yksityisyys
category-eligibility = Ei 7 artiklan mukainen palveluntarjoaja
category-unanswered = Vastaamatta jääneet kysymykset
category-other = Muu peruste
