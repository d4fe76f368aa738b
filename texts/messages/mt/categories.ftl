# The kinds of ground by which refusals are counted.

category-missing = Agħżel it-tip ta’ raġuni.
category-legend = Tip ta’ raġuni
category-integrity = L-integrità tas-servizz
category-security = Is-sigurtà
category-privacy = Il-privatezza
category-eligibility = Mhux fornitur skont l-Artikolu 7
category-unanswered = Mistoqsijiet li baqgħu mingħajr tweġiba
category-other = Raġuni oħra
