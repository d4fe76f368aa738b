# Mikä missä tahansa kentässä voi olla vialla. Nimi on se, joka on kentän yläpuolella.

form-too-long = Kentässä ”{ $label }” on { $count } merkkiä. Enimmäismäärä on { $max }.
form-invisible = Kentässä ”{ $label }” on näkymätön ohjausmerkki ({ $code }). Poista se tai kirjoita teksti itse sen sijaan, että liität sen.
form-one-line = Kentän ”{ $label }” tekstin on oltava yhdellä rivillä. Poista rivinvaihdot.
form-name-with-address = Kentässä ”{ $label }” on verkko-osoite. Kirjoita pelkkä nimi.
form-email-missing = Kirjoita sähköpostiosoite, esimerkiksi nimi@example.org.
form-email = Kentässä ”{ $label }” ei ole sähköpostiosoitetta. Oikea muoto on nimi@example.org.
form-https-missing = Täytä kenttä ”{ $label }”: kirjoita täydellinen osoite, jonka alussa on https://.
form-https = Kentässä ”{ $label }” on oltava täydellinen osoite, jonka alussa on https://, esimerkiksi https://chat.example.org/path.
