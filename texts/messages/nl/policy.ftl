# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Hoe accounts worden beschermd
policy-lead = Wat van u wordt gevraagd, wat over u wordt bewaard en hoelang. Het portaal doet wat hier staat: de pagina en het programma gebruiken dezelfde regels.
policy-passwords = Wachtwoorden
policy-passwords-length = Ten minste { $min } tekens, en zoveel meer als u wilt. Wat snel te raden zou zijn, wordt geweigerd met opgave van de reden. Niemand kan uw wachtwoord hier lezen; wat wordt bewaard, dient alleen om te controleren of het juist is ingevoerd.
policy-passwords-guess = Wie wachtwoorden probeert te raden, wordt afgeremd. Niemand komt hier te weten of er bij een adres een account bestaat: niet uit wat we antwoorden en niet uit hoelang dat duurt.
policy-factor = Wie een tweede factor nodig heeft
policy-factor-why = Een wachtwoord kan worden gestolen zonder dat iemand het merkt. Wie anderen met zijn woord bindt, bewijst daarom met meer dan een wachtwoord wie hij is: met een authenticatie-app of een toegangssleutel.
policy-factor-staff = Bij de poortwachter: { $roles }, omdat deze rollen over anderen beslissen of gegevens van anderen zien.
policy-factor-members = In een organisatie: { $roles }, omdat de handtekening de organisatie bindt.
policy-factor-others = Iedereen die een overeenkomst ondertekent, in welke rol ook, en iedereen die een tweede factor heeft ingesteld.
policy-factor-codes = Iedereen kan een tweede factor instellen. Bij de app horen { $n } herstelcodes, die elk één keer werken.
policy-fresh = Waarvoor een nieuwe bevestiging nodig is
policy-fresh-why = Ook als u bent ingelogd, moet u bij sommige handelingen bevestigen dat u het bent, tenzij uw vorige bevestiging hoogstens { $span } geleden is:
policy-session = Hoelang u ingelogd blijft
policy-session-long = Een sessie eindigt { $idle } nadat u die het laatst hebt gebruikt, en uiterlijk { $life } nadat u hebt ingelogd. In uw account ziet u waar u bent ingelogd en kunt u elke sessie meteen beëindigen.
policy-kept = Wat wordt bewaard, en hoelang
policy-kept-what = Wat
policy-kept-how-long = Hoelang
policy-report = Een kwetsbaarheid melden
policy-report-how = Meld de kwetsbaarheid vertrouwelijk aan de beheerder van dit portaal, of gebruik de vertrouwelijke kwetsbaarheidsmelding op de plek waar de broncode staat. Doe niet eerst een openbare melding. U krijgt binnen drie werkdagen antwoord.
policy-report-source = Waar de broncode staat

policy-fresh-agreements = een overeenkomst ondertekenen of medeondertekenen
policy-fresh-decisions = een beslissing voorstellen, goedkeuren of terugsturen
policy-fresh-interventions = een opschorting, het einde daarvan of een beëindiging uitvoeren of laten vallen
policy-fresh-review = verklaren of bevestigen dat alles gereed is, lanceren, en een opschorting of beëindiging voorstellen
policy-fresh-keys = sleutels registreren, activeren of intrekken
policy-fresh-members = leden uitnodigen of verwijderen, hun rollen wijzigen, de organisatie overdragen
policy-fresh-staff = medewerkers uitnodigen of verwijderen, hun rollen wijzigen
policy-fresh-clients = tokens van een organisatie maken, vervangen of beëindigen
policy-fresh-admin = tokens van de poortwachter maken, vervangen of beëindigen
policy-fresh-passwords = het wachtwoord wijzigen
policy-fresh-addresses = het adres van een account wijzigen
policy-fresh-closures = een account verwijderen
policy-fresh-factors = een authenticatie-app instellen of verwijderen, herstelcodes maken
policy-fresh-passkeys = toegangssleutels toevoegen of verwijderen
policy-fresh-sessions = sessies beëindigen
policy-kept-sessions = Websessies
policy-kept-counters = Tellers van pogingen: hashes van namen, netwerkadressen
policy-kept-addresses = Netwerkadres en browser in vermeldingen van pogingen
policy-kept-nobody = Vermeldingen van pogingen die aan niemand zijn toe te schrijven
policy-kept-entries = Alle andere vermeldingen van pogingen
policy-kept-logins = Inlogsessies die een identiteitsprovider heeft beëindigd, als hashes
policy-kept-links = Eenmalige links, als hashes
policy-kept-change = Een adreswijziging die niemand heeft afgerond
policy-kept-devices = Bekende apparaten, als hashes
policy-kept-mail = De tekst van een e-mail
policy-kept-mails = De rest van een e-mail: ontvanger, onderwerp, tijdstippen
policy-kept-tokens = API-tokens, als hashes, met het tijdstip van het laatste gebruik
policy-kept-sign-ups = Registraties die niemand heeft bevestigd
policy-kept-accounts = Een account dat door de houder is verwijderd, of van medewerkers die zijn verwijderd: adres, naam, wachtwoord, factoren, toegangssleutels, apparaten, sessies, links, lidmaatschappen
policy-kept-ended-tokens = API-tokens van een verwijderd account
policy-kept-closed = Dat een identiteitsprovider iemand heeft ingelogd op een medewerkersaccount dat later is verwijderd, als hash
policy-kept-closed-long = voor altijd: zo krijgen deze personen geen toegang meer
policy-kept-signatures = Naam, functie en adres in een handtekening
policy-kept-record = Verzoeken, berichten, notities, beslissingen, overeenkomsten, sleutels, vastgelegde gebeurtenissen
policy-kept-evidence = Netwerkadres en browser in het bewijs van een handtekening
policy-kept-sessions-long = { $idle } zonder gebruik, hoogstens { $life }
policy-kept-mail-long = totdat een mailserver die heeft aangenomen
policy-kept-accounts-long = wordt meteen gewist; het nummer blijft staan waar handtekeningen, beslissingen en gebeurtenissen ernaar verwijzen
policy-kept-ended-tokens-long = ze eindigen meteen
policy-kept-signatures-long = met de overeenkomst: die is het contract, verzegeld en met een hash beveiligd
policy-kept-record-long = voor altijd: ze vormen het dossier
policy-kept-evidence-long = met de handtekening
policy-after-end = { $span } nadat ze zijn geëindigd
policy-after-use = { $span } na het laatste gebruik

span-minutes = { $n ->
    [one] { $n } minuut
   *[other] { $n } minuten
}
span-hours = { $n ->
    [one] { $n } uur
   *[other] { $n } uur
}
span-days = { $n ->
    [one] { $n } dag
   *[other] { $n } dagen
}
