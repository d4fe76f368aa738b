# The kinds of ground by which refusals are counted.

category-missing = Valige põhjuse liik.
category-legend = Põhjuse liik
category-integrity = Teenuse terviklus
category-security = Turvalisus
category-privacy = Privaatsus
category-eligibility = Ei ole pakkuja artikli 7 tähenduses
category-unanswered = Vastamata jäänud küsimused
category-other = Muu põhjus
