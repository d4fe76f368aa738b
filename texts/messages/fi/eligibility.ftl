# Whether somebody may ask at all, before they have an account.

eligibility-title = Voimmeko esittää pyynnön?
eligibility-lead = Kolme kysymystä, ilman tiliä. Vastaus perustuu digimarkkinasäädöksen 7 artiklaan.
eligibility-offers = Tarjoatteko ETA-alueella numeroista riippumatonta viestintäpalvelua tai aiotteko tarjota?
eligibility-offers-hint = Numeroista riippumaton: ihmiset tavoittavat toisensa ilman, että viestit kulkevat yleisen puhelinverkon numeroiden kautta (numeroista riippumaton henkilöiden välinen viestintäpalvelu).
eligibility-offers-missing = Kertokaa, tarjoatteko tällaista palvelua tai aiotteko tarjota.
eligibility-now = Kyllä, tarjoamme
eligibility-intends = Emme vielä, mutta aiomme
eligibility-no = Emme
eligibility-functionality = Mitä pyytäisitte?
eligibility-functionality-missing = Valitse vähintään yksi toiminto.
eligibility-service = Mitä palvelua pyyntö koskisi?
eligibility-service-missing = Valitse palvelu.
eligibility-look = Näytä vastaus
eligibility-not-yours = Tämä oikeus kuuluu muille
eligibility-not-yours-why = 7 artiklan 1 kohta antaa sen sille, joka tarjoaa tällaista palvelua unionissa tai aikoo tarjota. Vastaustenne mukaan ette tee kumpaakaan.
eligibility-yours = Voitte pyytää tätä: { $service }
eligibility-who = 7 artiklan 1 kohta: se, joka tarjoaa tällaista palvelua unionissa tai aikoo tarjota, voi esittää pyynnön maksutta.
eligibility-owed = 7 artiklan 2 kohta, velvoite jo nyt: { $what }.
eligibility-later = 7 artiklan 2 kohta, ei vielä velvoitetta: { $what }, velvoite alkaen { $day }. Tätä voi pyytää jo nyt, mutta siihen asti määräaikaa ei ole.
eligibility-when = 7 artiklan 5 kohta: pyyntö voi koskea kaikkea tai osaa, ja kohtuulliseen pyyntöön on suostuttava kolmen kuukauden kuluessa sen vastaanottamisesta.
eligibility-review = Pyynnön kohtuullisuudesta päätetään vasta sen lähettämisen jälkeen, ei täällä.
eligibility-begin = Aloita pyyntö näillä vastauksilla
eligibility-begin-what = Siihen tarvitaan tili ja organisaatio; siihen asti vastaukset odottavat tässä selaimessa.
