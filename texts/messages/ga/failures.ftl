# Why something did not happen: heading and what to do now.

failure-wrong-title = Tá fadhb ann
failure-wrong = Ní mór breathnú arís ar roinnt freagraí. Níor cailleadh aon rud a chlóscríobh tú.

failure-not-found-title = Níor aimsíodh an leathanach
failure-not-found = Níl aon rud anseo, nó níl cead agat é a fheiceáil. Seiceáil an seoladh, nó téigh ar ais chuig do leathanach forbhreathnaithe.

failure-forbidden-title = Ní cheadaítear é seo do do ról
failure-forbidden = Ní áirítear an gníomh seo le do ról. Iarr ar dhuine i d’eagraíocht a bhfuil an ról ceart aige nó aici.

failure-scope-missing-title = Ní chuige seo an ceadchomhartha
failure-scope-missing = Oibríonn an ceadchomhartha, ach ní don ghlao seo a rinneadh é. Déan ceann a bhfuil an raon feidhme aige a theastaíonn don ghlao.

failure-address-not-allowed-title = Ní cheadaítear ón seoladh seo é
failure-address-not-allowed = Oibríonn an ceadchomhartha, ach ní oibríonn sé ón seoladh ónar tháinig an glao seo. Cuir an seoladh le liosta an chliaint, nó glaoigh ó sheoladh atá ar an liosta.

failure-signed-out-title = Logáil isteach arís
failure-signed-out = Tá deireadh le do sheisiún. Coinníodh an rud a shábháil tú go deireanach; logáil isteach agus lean ar aghaidh ón áit sin.

failure-conflict-title = Bhí duine eile níos tapúla
failure-conflict = Athraíodh é seo agus an leathanach oscailte agat. Níor cailleadh aon rud a chlóscríobh tú: tá sé thíos. Féach ar an staid nua, agus seol arís é má oireann sé fós.

failure-not-now-title = Ní féidir é seo a dhéanamh ag an gcéim seo
failure-not-now = Tá an chéim seo déanta cheana, nó ní féidir í a dhéanamh sa staid reatha. Taispeántar ar an leathanach mar atá cúrsaí anois.

failure-same-person-title = Tá an dara duine ag teastáil
failure-same-person = Is tusa a rinne an togra seo, mar sin ní mór do dhuine eile é a fhormheas.

failure-decided-before-title = Ní mór do dhuine nua cinneadh a dhéanamh
failure-decided-before = Bhí tú páirteach sa chinneadh atá á chonspóid, mar sin ní mór do dhaoine eile cinneadh a dhéanamh anois.

failure-tracks-incomplete-title = Níl gach rud críochnaithe
failure-tracks-incomplete = Ní mór an comhaontú, na heochracha agus na garspriocanna a bheith críochnaithe sular féidir a dhearbhú go bhfuil an nasc réidh.

failure-cannot-countersign-title = Tá an dara síniú ag teastáil
failure-cannot-countersign = Ní féidir leis an duine a shínigh thar ceann an tsoláthraí comhshíniú a dhéanamh.

failure-too-many-title = An iomarca iarrachtaí
failure-too-many = Rinneadh an iomarca iarrachtaí. Fan ceathrú uaire, agus bain triail eile as ansin.

failure-bad-credentials-title = Theip ar an logáil isteach
failure-bad-credentials = Níl an seoladh nó an pasfhocal ceart. Seiceáil an dá cheann agus bain triail eile as.

failure-issuer-failed-title = Níor oibrigh an logáil isteach
failure-issuer-failed = Níor dhearbhaigh do sholáthraí aitheantais cé thú féin, nó tháinig an freagra ró-dhéanach. Tosaigh arís ón leathanach logála isteach. Má tharlaíonn sé arís, tabhair an t-aitheantóir rianaithe don té atá i mbun na tairsí seo.

failure-issuer-weak-title = Ní leor pasfhocal leis féin
failure-issuer-weak = Logáil do sholáthraí aitheantais isteach thú le pasfhocal amháin. Socraigh an dara fachtóir ansin, agus logáil isteach arís.

failure-no-role-title = Níl ról agat anseo
failure-no-role = Aithníonn do sholáthraí aitheantais thú, ach níl aon rud a deir sé ag freagairt do ról sa tairseach seo. Cuir ceist ar an té a bhainistíonn rochtain san áit a n-oibríonn tú.

failure-address-has-account-title = Tá cuntas ag an seoladh seo cheana
failure-address-has-account = Tá an seoladh seo ag cuntas ina logáiltear isteach le pasfhocal. Ní cheanglaítear cuntais le chéile riamh de réir a seolta. Logáil isteach leis an bpasfhocal, nó iarr ar riarthóir an cuntas sin a bhaint ar dtús.

failure-federated-title = Is é do sholáthraí aitheantais atá i mbun an ruda seo
failure-federated = Logálann tú isteach trí sholáthraí aitheantais, mar sin is ansin, agus ní anseo, a bhainistítear an pasfhocal, an aip agus na heochracha rochtana.

failure-bad-token-title = Níl an ceadchomhartha seo bailí
failure-bad-token = Tá an ceadchomhartha brionnaithe, imithe in éag, ceaptha do dhuine eile, nó úsáidte cheana. Seol ceann nua.

failure-unconfirmed-title = Dearbhaigh do sheoladh ar dtús
failure-unconfirmed = Níl do sheoladh ríomhphoist dearbhaithe fós. Tá nasc nua seolta againn chugat; oscail é, agus logáil isteach ansin.

failure-factor-needed-title = Socraigh an dara fachtóir ar dtús
failure-factor-needed = An té a dhéanann cinneadh, a shíníonn nó a oibríonn don gheatóir, teastaíonn níos mó ná pasfhocal uaidh nó uaithi anseo: aip fíordheimhnithe. Socraigh í i do chuntas, agus lean ar aghaidh ansin. Níor cailleadh aon rud a chlóscríobh tú.

failure-proof-needed-title = Dearbhaigh gur tusa atá ann
failure-proof-needed = Teastaíonn cruthúnas chuige seo nach sine ná cúig nóiméad. Dearbhaigh gur tusa atá ann, agus seol arís é. Níor cailleadh aon rud a chlóscríobh tú.

failure-link-ended-title = Ní oibríonn an nasc seo a thuilleadh
failure-link-ended = Úsáideadh an nasc cheana, chuaigh sé in éag, nó tháinig ceann níos nuaí ina áit. Oscail an ríomhphost is nuaí, nó iarr nasc eile san áit ar iarr tú an ceann seo: logáil isteach, clárú, nó roghnú pasfhocail nua. Is féidir leis an té a thug cuireadh duit cuireadh eile a thabhairt duit.

failure-invitation-ended-title = Tá deireadh leis an gcuireadh seo
failure-invitation-ended = Glacadh leis cheana, tarraingíodh siar é, nó chuaigh sé in éag. Iarr ceann nua ar úinéir de chuid na heagraíochta.

failure-other-address-title = Is do sheoladh eile an cuireadh seo
failure-other-address = Tá tú logáilte isteach le seoladh eile seachas an ceann ar seoladh an cuireadh chuige. Logáil amach, logáil isteach ansin leis an seoladh sin nó cruthaigh cuntas leis, agus oscail an nasc arís.

failure-last-owner-title = Teastaíonn úinéir ó eagraíocht
failure-last-owner = Is tusa an t-aon úinéir atá ar an eagraíocht. Déan úinéir de bhall eile ar dtús.

failure-last-administrator-title = Teastaíonn riarthóir ón tairseach
failure-last-administrator = Is tusa an t-aon riarthóir atá ar an tairseach. Tabhair cuireadh do dhuine eile agus fan go mbeidh sé nó sí páirteach; bain triail eile as ansin.

failure-address-taken-title = Tá cuntas ag an seoladh seo cheana
failure-address-taken = Rinneadh cuntas eile leis an seoladh nua idir an dá linn, mar sin níor athraíodh aon rud. Logáil isteach leis an gcuntas sin, nó iarr an t-athrú arís le seoladh eile.

failure-beyond-calendar-title = Ní féidir an dáta a ríomh
failure-beyond-calendar = Níl na laethanta saoire poiblí ar eolas chomh fada sin chun cinn, mar sin ní féidir an dáta dlíthiúil a ríomh. Iarr ar an oibreoir laethanta saoire na bliana sin a chur leis.

failure-key-reused-title = Úsáideadh an eochair seo cheana
failure-key-reused = Cláraíodh an eochair aitheantais seo cheana. Gin eochair aitheantais nua don chlárú seo.

failure-challenge-ended-title = Tá deireadh leis an dúshlán
failure-challenge-ended = Chuaigh an dúshlán seo in éag nó freagraíodh é. Cláraigh na heochracha arís chun ceann nua a fháil.

failure-internal-title = Chuaigh rud éigin amú anseo
failure-internal = Orainne atá an locht, agus níor cailleadh aon rud a shábháil tú. Bain triail eile as; má tharlaíonn sé arís, seol an t-aitheantóir rianaithe chugainn.
