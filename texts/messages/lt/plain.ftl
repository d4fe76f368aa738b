# Answers that come from a limit rather than from a page.

plain-forbidden-title = Nepriimta
plain-forbidden = Forma išsiųsta ne iš šio portalo puslapio. Atverkite puslapį iš naujo ir siųskite formą iš jo.

plain-too-large-title = Per didelė apimtis
plain-too-large = Tai, ką išsiuntėte, viršija 1 MiB. Grįžkite, sutrumpinkite ir siųskite dar kartą; viskas, ką ten įvedėte, išliko.

plain-not-understood-title = Nesuprasta
plain-not-understood = Portalas negalėjo perskaityti šios užklausos. Grįžkite ir siųskite formą dar kartą.

plain-too-many-title = Per daug bandymų
plain-too-many = Per pastarąjį ketvirtį valandos iš čia išsiųsta per daug. Palaukite dar tiek pat, grįžkite ir siųskite dar kartą; viskas, ką ten įvedėte, išliko.

plain-too-long-title = Truko per ilgai
plain-too-long = Portalas negalėjo atsakyti laiku. Netrukus bandykite dar kartą.

plain-internal-title = Pas mus įvyko klaida
plain-internal = Klaida yra mūsų, ir viskas, ką išsaugojote, išliko. Bandykite dar kartą; jei tai pasikartos, atsiųskite mums sekimo identifikatorių.
