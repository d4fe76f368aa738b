# Vastused, mis tulenevad piirangust, mitte lehest.

plain-forbidden-title = Ei võetud vastu
plain-forbidden = Vorm ei tulnud selle portaali lehelt. Avage leht uuesti ja saatke vorm sealt.

plain-too-large-title = Liiga suur
plain-too-large = See, mille te saatsite, on suurem kui 1 MiB. Minge tagasi, lühendage seda ja saatke uuesti. Midagi sinna kirjutatust ei ole kaduma läinud.

plain-not-understood-title = Arusaamatu
plain-not-understood = Portaal ei suutnud saadetut lugeda. Minge tagasi ja saatke vorm uuesti.

plain-too-many-title = Liiga palju katseid
plain-too-many = Siit on viimase veerandtunni jooksul liiga palju saadetud. Oodake sama kaua, minge tagasi ja saatke uuesti. Midagi sinna kirjutatust ei ole kaduma läinud.

plain-too-long-title = See võttis liiga kaua aega
plain-too-long = Portaal ei suutnud õigel ajal vastata. Proovige hetke pärast uuesti.

plain-internal-title = Midagi läks siin valesti
plain-internal = Viga on meie poolel ja midagi teie salvestatust ei ole kaduma läinud. Proovige uuesti. Kui see kordub, saatke meile jälgimistunnus.
