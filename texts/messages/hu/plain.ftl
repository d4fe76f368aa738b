# Answers that come from a limit rather than from a page.

plain-forbidden-title = Nem fogadtuk el
plain-forbidden = Az űrlap nem e portál oldaláról érkezett. Nyissa meg újra az oldalt, és onnan küldje el az űrlapot.

plain-too-large-title = Túl nagy
plain-too-large = Az elküldött adat nagyobb, mint 1 MiB. Lépjen vissza, rövidítse le, és küldje el újra. Semmi nem veszett el abból, amit ott beírt.

plain-not-understood-title = Nem értelmezhető
plain-not-understood = A portál nem tudta értelmezni ezt a kérést. Lépjen vissza, és küldje el újra az űrlapot.

plain-too-many-title = Túl sok próbálkozás
plain-too-many = Az elmúlt negyedórában innen túl sok küldés érkezett. Várjon negyedórát, lépjen vissza, és küldje el újra. Semmi nem veszett el abból, amit ott beírt.

plain-too-long-title = Ez túl sokáig tartott
plain-too-long = A portál nem tudott időben válaszolni. Próbálja újra kis idő múlva.

plain-internal-title = Nálunk hiba történt
plain-internal = A hiba a mi oldalunkon van, és semmi nem veszett el abból, amit mentett. Próbálja újra. Ha ez megismétlődik, küldje el nekünk az eseményazonosítót.
