# Mis võib mis tahes väljaga valesti olla. Nimetus on see, mis seisab välja kohal.

form-too-long = Väljal „{ $label }“ on { $count } märki. Lubatud on kuni { $max }.
form-invisible = Väljal „{ $label }“ on nähtamatu juhtmärk ({ $code }). Eemaldage see või tippige tekst kleepimise asemel uuesti.
form-one-line = Välja „{ $label }“ tekst peab olema ühel real. Eemaldage reavahetused.
form-name-with-address = Väljal „{ $label }“ on veebiaadress. Sisestage ainult nimi.
form-email-missing = Sisestage e-posti aadress, näiteks nimi@example.org.
form-email = Väljal „{ $label }“ ei ole e-posti aadressi. Õige kuju on nimi@example.org.
form-https-missing = Täitke väli „{ $label }“: sisestage täielik aadress, mille alguses on https://.
form-https = Väljal „{ $label }“ peab olema täielik aadress, mille alguses on https://, näiteks https://chat.example.org/path.
