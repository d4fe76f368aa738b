# Answers that come from a limit rather than from a page.

plain-forbidden-title = Ni sprejeto
plain-forbidden = Obrazec ni prišel s strani tega portala. Znova odprite stran in pošljite obrazec od tam.

plain-too-large-title = Preveliko
plain-too-large = Poslani podatki presegajo 1 MiB. Vrnite se, jih skrajšajte in pošljite znova. Nič od tega, kar ste tam vnesli, se ni izgubilo.

plain-not-understood-title = Ni razumljivo
plain-not-understood = Portal poslanega ni mogel prebrati. Vrnite se in znova pošljite obrazec.

plain-too-many-title = Preveč poskusov
plain-too-many = V zadnji četrt ure je bilo od tod poslano preveč. Počakajte četrt ure, se vrnite in pošljite znova. Nič od tega, kar ste tam vnesli, se ni izgubilo.

plain-too-long-title = Trajalo je predolgo
plain-too-long = Portal ni mogel odgovoriti pravočasno. Čez trenutek poskusite znova.

plain-internal-title = Pri nas je šlo nekaj narobe
plain-internal = Napaka je na naši strani in nič od tega, kar ste shranili, se ni izgubilo. Poskusite znova. Če se to ponovi, nam pošljite identifikator dogodka.
