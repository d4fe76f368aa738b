# Answers that come from a limit rather than from a page.

plain-forbidden-title = Neacceptat
plain-forbidden = Formularul nu a venit de pe o pagină a acestui portal. Deschideți din nou pagina și trimiteți formularul de acolo.

plain-too-large-title = Prea mare
plain-too-large = Ceea ce ați trimis depășește 1 MiB. Reveniți, scurtați textul și trimiteți-l din nou; nimic din ce ați scris acolo nu s-a pierdut.

plain-not-understood-title = Cererea nu a putut fi interpretată
plain-not-understood = Portalul nu a putut citi ceea ce ați trimis. Reveniți și trimiteți din nou formularul.

plain-too-many-title = Prea multe încercări
plain-too-many = De aici s-au trimis prea multe date în ultimul sfert de oră. Așteptați încă un sfert de oră, reveniți și trimiteți din nou; nimic din ce ați scris acolo nu s-a pierdut.

plain-too-long-title = A durat prea mult
plain-too-long = Portalul nu a putut răspunde la timp. Încercați din nou peste câteva momente.

plain-internal-title = Ceva nu a mers bine aici
plain-internal = Eroarea ne aparține și nimic din ce ați salvat nu s-a pierdut. Încercați din nou; dacă se întâmplă iar, trimiteți-ne identificatorul de urmărire.
