# The kinds of ground by which refusals are counted.

category-missing = Válassza ki az indok fajtáját.
category-legend = Az indok fajtája
category-integrity = A szolgáltatás integritása
category-security = Biztonság
category-privacy = Magánélet védelme
category-eligibility = Nem a 7. cikk szerinti szolgáltató
category-unanswered = Megválaszolatlan kérdések
category-other = Más indok
