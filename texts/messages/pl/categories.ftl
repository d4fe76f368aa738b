# The kinds of ground by which refusals are counted.

category-missing = Wybierz rodzaj podstawy.
category-legend = Rodzaj podstawy
category-integrity = Integralność usługi
category-security = Bezpieczeństwo
category-privacy = Prywatność
category-eligibility = Nie jest dostawcą w rozumieniu art. 7
category-unanswered = Pytania bez odpowiedzi
category-other = Inna podstawa
