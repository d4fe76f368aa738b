# Vastaukset, jotka johtuvat rajoituksesta eivätkä sivusta.

plain-forbidden-title = Ei hyväksytty
plain-forbidden = Lomake ei tullut tämän portaalin sivulta. Avaa sivu uudelleen ja lähetä lomake sieltä.

plain-too-large-title = Liian suuri
plain-too-large = Lähetyksesi on suurempi kuin 1 MiB. Palaa edelliselle sivulle, lyhennä sitä ja lähetä se uudelleen. Mitään sinne kirjoittamaasi ei ole kadonnut.

plain-not-understood-title = Lähetystä ei ymmärretty
plain-not-understood = Portaali ei pystynyt lukemaan lähetystä. Palaa edelliselle sivulle ja lähetä lomake uudelleen.

plain-too-many-title = Liian monta yritystä
plain-too-many = Täältä on lähetetty liian paljon viimeksi kuluneen vartin aikana. Odota vartti, palaa edelliselle sivulle ja lähetä uudelleen. Mitään sinne kirjoittamaasi ei ole kadonnut.

plain-too-long-title = Tämä kesti liian kauan
plain-too-long = Portaali ei pystynyt vastaamaan ajoissa. Yritä hetken kuluttua uudelleen.

plain-internal-title = Jokin meni täällä vikaan
plain-internal = Vika on meissä, eikä mitään tallentamaasi ole kadonnut. Yritä uudelleen. Jos näin käy toistamiseen, lähetä meille jäljitystunnus.
