# The kinds of ground by which refusals are counted.

category-missing = Roghnaigh cineál na cúise.
category-legend = Cineál na cúise
category-integrity = Sláine na seirbhíse
category-security = Slándáil
category-privacy = Príobháideachas
category-eligibility = Ní soláthraí faoi Airteagal 7 é
category-unanswered = Ceisteanna nár freagraíodh
category-other = Cúis eile
