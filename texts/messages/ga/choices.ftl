# A person's choices: which apps may reach them.

choices-title = Cinn cé atá in ann teagmháil a dhéanamh leat
choices-door = Logáil isteach chun na haipeanna is féidir a nascadh le do sheirbhís teachtaireachtaí a fheiceáil. Bíonn gach ceann acu múchta go dtí go gcuireann tú ar siúl é.
choices-login = Ainm úsáideora
choices-password = Pasfhocal
choices-lead = Aipeanna eile is féidir a nascadh le do sheirbhís teachtaireachtaí. Bíonn gach ceann acu múchta go dtí go gcuireann tú ar siúl é, agus is féidir leat é a mhúchadh arís am ar bith.
choices-empty = Ní féidir aip ar bith a nascadh fós
choices-empty-next = Nuair is féidir, feicfidh tú anseo í, agus í múchta.
choices-app = { $app } ar { $service }
choices-on = Ar siúl
choices-off = Múchta
choices-on-since = Ar siúl ({ $what }) ón { $day }
choices-on-unreachable = Ar siúl ón { $day }, ach ní féidir an aip a nascadh faoi láthair
choices-off-since = Múchta ón { $day }
choices-turn-on = Cuir ar siúl
choices-turn-off = Múch
choices-what = Cad is féidir leat a fháil
choices-tick-one = Ticeáil cineál amháin teachtaireachta ar a laghad ba mhaith leat a fháil.
choices-notice = Is é seo leagan { $version } den fhógra. SHA-256 an téacs:

choices-sign-in = Conas a logálann tú isteach
choices-present-password = Pasfhocal reatha
choices-new-password = Pasfhocal nua
choices-change-password = Athraigh an pasfhocal
choices-end-others = Cuir deireadh le gach seisiún eile
choices-where = Áiteanna a bhfuil tú logáilte isteach. Críochnaíonn seisiún uaidh féin tar éis 12 uair an chloig gan úsáid, agus tar éis 30 lá ar aon chaoi.
choices-sessions = Seisiúin
choices-device = Gléas
choices-network = Líonra
choices-opened = Tosaithe
choices-last-used = Úsáidte go deireanach
choices-this-session = { $device } (an seisiún seo)
choices-wrong-password = Ní hé seo do phasfhocal. Seiceáil é agus bain triail eile as.
choices-login-taken = Tá an t-ainm úsáideora seo in úsáid cheana. Roghnaigh ceann eile.
choices-first = Roghnaigh do phasfhocal féin
choices-first-ends = Tugadh do phasfhocal reatha duit, agus rachaidh sé in éag ar an { $at }. Ina dhiaidh sin, ní féidir leat logáil isteach leis.
