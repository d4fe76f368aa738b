# How accounts are protected. Page and program share the rules; here are the words.

policy-title = Conas a chosnaítear cuntais
policy-lead = Cad a iarrtar ort, cad a choinnítear fút, agus cá fhad. Déanann an tairseach an rud atá scríofa anseo: tá na rialacha céanna ag an leathanach agus ag an gclár.
policy-passwords = Pasfhocail
policy-passwords-length = { $min } charachtar ar a laghad, agus an oiread eile agus is mian leat. Diúltaítear, agus tugtar an chúis, do phasfhocal a bheadh éasca a thomhas. Ní féidir le duine ar bith do phasfhocal a léamh anseo; ní léiríonn an rud a choinnítear ach ar clóscríobhadh i gceart é.
policy-passwords-guess = Moillítear an té a bhíonn ag tomhas. Ní fhaigheann duine ar bith amach anseo an bhfuil cuntas ag seoladh, ón bhfreagra a thugaimid ná ón am a thógann sé.
policy-factor = Cé dó a bhfuil an dara fachtóir de dhíth
policy-factor-why = Is féidir pasfhocal a ghoid i ngan fhios do chách. Dá bhrí sin, iad siúd a gceanglaíonn a bhfocal daoine eile, ní mór dóibh níos mó a thaispeáint: aip fíordheimhnithe nó eochair rochtana.
policy-factor-staff = Ag an ngeatóir: { $roles }. Déanann siad cinneadh faoi dhaoine eile nó feiceann siad sonraí daoine eile.
policy-factor-members = In eagraíocht: { $roles }. Ceanglaíonn an síniú an eagraíocht.
policy-factor-others = Gach duine a shíníonn comhaontú, cibé ról atá aige nó aici, agus gach duine a bhfuil an dara fachtóir socraithe aige nó aici.
policy-factor-codes = Is féidir le gach duine ceann a shocrú. Tugtar cóid aisghabhála leis an aip (líon: { $n }); oibríonn gach cód uair amháin.
policy-fresh = Cad a éilíonn cruthúnas nua
policy-fresh-why = Fiú agus tú logáilte isteach, iarrtar ort a dhearbhú gur tusa atá ann i gcás gníomhartha áirithe, mura ndearna tú amhlaidh le { $span } anuas. Is iad na gníomhartha sin:
policy-session = Cá fhad a fhanann tú logáilte isteach
policy-session-long = Críochnaíonn seisiún tar éis { $idle } gan úsáid, agus { $life } tar éis duit logáil isteach ar a dheireanaí. Taispeántar i do chuntas cá bhfuil tú logáilte isteach, agus is féidir leat deireadh a chur láithreach le haon seisiún ann.
policy-kept = Cad a choinnítear, agus cá fhad
policy-kept-what = Cad é
policy-kept-how-long = Cá fhad
policy-report = Conas leochaileacht a thuairisciú
policy-report-how = Inis d’oibreoir na tairsí seo go príobháideach, nó úsáid an tuairisciú príobháideach leochaileachta ar an suíomh ina bhfuil an cód foinseach. Ná hoscail ceist phoiblí ar dtús, le do thoil. Gheobhaidh tú freagra laistigh de thrí lá oibre.
policy-report-source = Cá bhfuil an cód foinseach

policy-fresh-agreements = comhaontú a shíniú nó a chomhshíniú
policy-fresh-decisions = cinneadh a mholadh, a fhormheas nó a chur ar ais
policy-fresh-interventions = fionraí, deireadh na fionraí nó foirceannadh a chur i gcrích nó éirí as
policy-fresh-review = ullmhacht a dhearbhú nó a dheimhniú, an nasc a chur ar siúl, agus fionraí nó foirceannadh a mholadh
policy-fresh-keys = eochracha a chlárú, a ghníomhachtú nó a chúlghairm
policy-fresh-members = cuireadh a thabhairt do bhaill nó iad a bhaint, a róil a athrú, an eagraíocht a thabhairt ar láimh
policy-fresh-staff = cuireadh a thabhairt do bhaill foirne agus iad a bhaint, a róil a athrú
policy-fresh-clients = ceadchomharthaí eagraíochta a dhéanamh, a athnuachan nó a chur ar ceal
policy-fresh-admin = ceadchomharthaí an gheatóra a dhéanamh, a athnuachan nó a chur ar ceal
policy-fresh-passwords = an pasfhocal a athrú
policy-fresh-addresses = seoladh cuntais a athrú
policy-fresh-closures = cuntas a scriosadh
policy-fresh-factors = aip fíordheimhnithe a shocrú nó a bhaint, cóid aisghabhála a dhéanamh
policy-fresh-passkeys = eochracha rochtana a chur leis nó a bhaint
policy-fresh-sessions = deireadh a chur le seisiúin
policy-kept-sessions = Seisiúin ghréasáin
policy-kept-counters = Áiritheoirí iarrachtaí: haisluachanna ainmneacha, seoltaí líonra
policy-kept-addresses = Seoladh líonra agus brabhsálaí in iontrálacha faoi iarrachtaí
policy-kept-nobody = Iontrálacha faoi iarrachtaí nach mbaineann le duine ar leith
policy-kept-entries = Gach iontráil eile faoi iarrachtaí
policy-kept-logins = Logálacha isteach ar chuir soláthraí aitheantais deireadh leo, mar haisluachanna
policy-kept-links = Naisc aon uaire, mar haisluachanna
policy-kept-change = Athrú seolta nár chríochnaigh duine ar bith
policy-kept-devices = Gléasanna aitheanta, mar haisluachanna
policy-kept-mail = Téacs ríomhphoist
policy-kept-mails = An chuid eile de ríomhphost: faighteoir, ábhar, amanna
policy-kept-tokens = Ceadchomharthaí API, mar haisluachanna, agus am a n-úsáide deireanaí
policy-kept-sign-ups = Clárúcháin nár dhearbhaigh duine ar bith
policy-kept-accounts = Cuntas a scrios a úinéir, nó cuntas baill foirne a baineadh: seoladh, ainm, pasfhocal, fachtóirí, eochracha rochtana, gléasanna, seisiúin, naisc, ballraíochtaí
policy-kept-ended-tokens = Ceadchomharthaí API cuntais scriosta
policy-kept-closed = An fíoras gur logáladh isteach, trí sholáthraí aitheantais, i gcuntas baill foirne atá scriosta ó shin, mar haisluach
policy-kept-closed-long = go deo: coinníonn sé na daoine sin amach
policy-kept-signatures = Ainm, teideal agus seoladh i síniú
policy-kept-record = Iarrataí, teachtaireachtaí, nótaí, cinntí, comhaontuithe, eochracha, fíorais
policy-kept-evidence = Seoladh líonra agus brabhsálaí i bhfianaise sínithe
policy-kept-sessions-long = { $idle } gan úsáid, { $life } ar a mhéad
policy-kept-mail-long = go dtí go nglacann freastalaí ríomhphoist leis
policy-kept-accounts-long = scriostar láithreach é; fanann a uimhir san áit a dtagraíonn sínithe, cinntí agus fíorais di
policy-kept-ended-tokens-long = críochnaíonn siad láithreach
policy-kept-signatures-long = fad a choinnítear an comhaontú: is é an conradh é, séalaithe, agus haisluach luaite leis
policy-kept-record-long = go deo: is iad an taifead iad
policy-kept-evidence-long = fad a choinnítear an síniú
policy-after-end = { $span } tar éis dóibh críochnú
policy-after-use = { $span } tar éis a n-úsáide deireanaí

span-minutes = { $n ->
    [one] { $n } nóiméad
    [two] { $n } nóiméad
    [few] { $n } nóiméad
    [many] { $n } nóiméad
   *[other] { $n } nóiméad
}
span-hours = { $n ->
    [one] { $n } uair an chloig
    [two] { $n } uair an chloig
    [few] { $n } huaire an chloig
    [many] { $n } n-uaire an chloig
   *[other] { $n } uair an chloig
}
span-days = { $n ->
    [one] { $n } lá
    [two] { $n } lá
    [few] { $n } lá
    [many] { $n } lá
   *[other] { $n } lá
}
