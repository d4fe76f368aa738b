# Answers that come from a limit rather than from a page.

plain-forbidden-title = Ikke accepteret
plain-forbidden = Formularen kom ikke fra en side på denne portal. Åbn siden igen, og send formularen derfra.

plain-too-large-title = For stort
plain-too-large = Det, du har sendt, fylder mere end 1 MiB. Gå tilbage, forkort det, og send det igen. Intet af det, du har skrevet dér, går tabt.

plain-not-understood-title = Ikke forstået
plain-not-understood = Portalen kunne ikke læse denne forespørgsel. Gå tilbage, og send formularen igen.

plain-too-many-title = For mange forsøg
plain-too-many = Der er sendt for meget herfra inden for det seneste kvarter. Vent et kvarter, gå tilbage, og send det igen. Intet af det, du har skrevet dér, går tabt.

plain-too-long-title = Det tog for lang tid
plain-too-long = Portalen kunne ikke svare i tide. Prøv igen om et øjeblik.

plain-internal-title = Noget gik galt her
plain-internal = Fejlen er vores, og intet af det, du har gemt, er gået tabt. Prøv igen. Sker det igen, så send os sporings-id’et.
