# Miten tilit on suojattu. Sivulla ja ohjelmalla on samat säännöt; tässä ovat sanat.

policy-title = Miten tilit on suojattu
policy-lead = Mitä sinulta vaaditaan, mitä tietoja sinusta säilytetään ja kuinka kauan. Portaali toimii niin kuin tässä lukee: sivulla ja ohjelmalla on samat säännöt.
policy-passwords = Salasanat
policy-passwords-length = Vähintään { $min } merkkiä, eikä ylärajaa ole. Helposti arvattava salasana hylätään, ja syy kerrotaan. Kukaan ei voi lukea salasanaasi täällä: säilytettävistä tiedoista voi vain todeta, kirjoitettiinko juuri se.
policy-passwords-guess = Arvaamista hidastetaan. Kukaan ei saa täällä selville, onko osoitteella tili, ei vastauksestamme eikä siitä, kuinka kauan vastaaminen kestää.
policy-factor = Kuka tarvitsee toisen todentamistekijän
policy-factor-why = Salasanan voi varastaa kenenkään huomaamatta. Siksi henkilöiltä, joiden sana sitoo muita, vaaditaan enemmän: todennussovellus tai pääsyavain.
policy-factor-staff = Portinvartijan palveluksessa: { $roles }, koska he päättävät muista tai näkevät muiden tietoja.
policy-factor-members = Organisaatiossa: { $roles }, koska allekirjoitus sitoo organisaatiota.
policy-factor-others = Kaikki, jotka allekirjoittavat sopimuksen missä tahansa roolissa, ja kaikki, jotka ovat ottaneet toisen tekijän käyttöön.
policy-factor-codes = Jokainen voi ottaa sellaisen käyttöön. Sovelluksen mukana saa { $n } palautuskoodia, joista kukin toimii kerran.
policy-fresh = Mihin vaaditaan uusi vahvistus
policy-fresh-why = Vaikka olet kirjautunut sisään, sinun on vahvistettava henkilöllisyytesi ennen joitakin toimia, jos edellisestä vahvistuksesta on kulunut yli { $span }:
policy-session = Kuinka kauan istunto kestää
policy-session-long = Istunto päättyy, kun viimeisestä käytöstä on kulunut { $idle }, ja viimeistään, kun kirjautumisesta on kulunut { $life }. Tililläsi näet, missä olet kirjautuneena sisään, ja voit lopettaa minkä tahansa istunnon heti.
policy-kept = Mitä säilytetään ja kuinka kauan
policy-kept-what = Mitä
policy-kept-how-long = Kuinka kauan
policy-report = Miten haavoittuvuudesta ilmoitetaan
policy-report-how = Ilmoita haavoittuvuudesta luottamuksellisesti tämän portaalin ylläpitäjälle tai käytä lähdekoodin julkaisupaikan yksityistä haavoittuvuusilmoitusta. Älä avaa ensin julkista ilmoitusta. Saat vastauksen kolmen työpäivän kuluessa.
policy-report-source = Mistä lähdekoodi löytyy

policy-fresh-agreements = sopimuksen allekirjoittaminen tai varmentaminen
policy-fresh-decisions = päätöksen ehdottaminen, hyväksyminen tai palauttaminen
policy-fresh-interventions = keskeyttämisen, sen päättämisen tai irtisanomisen toteuttaminen tai siitä luopuminen
policy-fresh-review = valmiuden ilmoittaminen tai vahvistaminen, käyttöönotto sekä keskeyttämisen tai irtisanomisen ehdottaminen
policy-fresh-keys = avainten rekisteröinti, aktivointi tai kumoaminen
policy-fresh-members = jäsenten kutsuminen tai poistaminen, heidän rooliensa muuttaminen, organisaation luovuttaminen toiselle
policy-fresh-staff = henkilöstön kutsuminen ja poistaminen, heidän rooliensa muuttaminen
policy-fresh-clients = organisaation pääsytunnisteiden luominen, uusiminen tai lopettaminen
policy-fresh-admin = portinvartijan pääsytunnisteiden luominen, uusiminen tai lopettaminen
policy-fresh-passwords = salasanan vaihtaminen
policy-fresh-addresses = tilin osoitteen vaihtaminen
policy-fresh-closures = tilin poistaminen
policy-fresh-factors = todennussovelluksen käyttöönotto tai poistaminen, palautuskoodien luominen
policy-fresh-passkeys = pääsyavainten lisääminen tai poistaminen
policy-fresh-sessions = istuntojen lopettaminen
policy-kept-sessions = Verkkoistunnot
policy-kept-counters = Yritysten laskurit: nimien tiivisteet, IP-osoitteet
policy-kept-addresses = IP-osoite ja selain yrityksiä koskevissa merkinnöissä
policy-kept-nobody = Merkinnät yrityksistä, jotka eivät liity keneenkään tiettyyn henkilöön
policy-kept-entries = Kaikki muut yrityksiä koskevat merkinnät
policy-kept-logins = Identiteetintarjoajan päättämät kirjautumiset, tiivisteinä
policy-kept-links = Kertakäyttöiset linkit, tiivisteinä
policy-kept-change = Kesken jäänyt osoitteenmuutos
policy-kept-devices = Tunnetut laitteet, tiivisteinä
policy-kept-mail = Sähköpostiviestin teksti
policy-kept-mails = Sähköpostiviestin muut tiedot: vastaanottaja, aihe, ajat
policy-kept-tokens = API-pääsytunnisteet tiivisteinä ja niiden viimeisin käyttöaika
policy-kept-sign-ups = Vahvistamatta jääneet rekisteröitymiset
policy-kept-accounts = Omistajansa poistama tai poistetun henkilöstön tili: osoite, nimi, salasana, todentamistekijät, pääsyavaimet, laitteet, istunnot, linkit, jäsenyydet
policy-kept-ended-tokens = Poistetun tilin API-pääsytunnisteet
policy-kept-closed = Tieto siitä, että identiteetintarjoajan kautta on kirjauduttu henkilöstön tilille, joka on sittemmin poistettu, tiivisteenä
policy-kept-closed-long = pysyvästi: se estää näitä henkilöitä palaamasta
policy-kept-signatures = Allekirjoituksen nimi, tehtävänimike ja osoite
policy-kept-record = Pyynnöt, viestit, muistiinpanot, päätökset, sopimukset, avaimet, tosiseikat
policy-kept-evidence = IP-osoite ja selain allekirjoituksen todisteissa
policy-kept-sessions-long = { $idle } ilman käyttöä, enintään { $life }
policy-kept-mail-long = kunnes sähköpostipalvelin on ottanut sen vastaan
policy-kept-accounts-long = poistetaan heti; tilin numero säilyy siellä, missä allekirjoitukset, päätökset ja tosiseikat viittaavat siihen
policy-kept-ended-tokens-long = lakkaavat heti olemasta voimassa
policy-kept-signatures-long = yhtä kauan kuin sopimus: se on sinetöity ja tiivisteellä varustettu sopimusasiakirja
policy-kept-record-long = pysyvästi: ne muodostavat rekisterin
policy-kept-evidence-long = yhtä kauan kuin allekirjoitus
policy-after-end = { $span } päättymisestä
policy-after-use = { $span } viimeisestä käytöstä

span-minutes = { $n ->
    [one] { $n } minuutti
   *[other] { $n } minuuttia
}
span-hours = { $n ->
    [one] { $n } tunti
   *[other] { $n } tuntia
}
span-days = { $n ->
    [one] { $n } päivä
   *[other] { $n } päivää
}
