# The kinds of ground by which refusals are counted.

category-missing = Izvēlieties pamata veidu.
category-legend = Pamata veids
category-integrity = Pakalpojuma integritāte
category-security = Drošība
category-privacy = Privātums
category-eligibility = Nav pakalpojumu sniedzējs 7. panta nozīmē
category-unanswered = Neatbildēti jautājumi
category-other = Cits pamats
