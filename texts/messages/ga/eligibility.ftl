# Whether somebody may ask at all, before they have an account.

eligibility-title = An féidir linn iarraidh a dhéanamh?
eligibility-lead = Trí cheist, gan chuntas. Tá an freagra bunaithe ar Airteagal 7 den Ghníomh um Margaí Digiteacha.
eligibility-offers = An dtairgeann sibh seirbhís teachtaireachtaí atá neamhspleách ar uimhreacha sa LEE, nó an bhfuil sé ar intinn agaibh í a thairiscint?
eligibility-offers-hint = Neamhspleách ar uimhreacha: bíonn daoine i dteagmháil le chéile gan na teachtaireachtaí a bheith á n-iompar ar uimhreacha líonra teileafóin phoiblí (seirbhís cumarsáide idirphearsanta atá neamhspleách ar uimhreacha).
eligibility-offers-missing = Tabhair le fios an dtairgeann sibh seirbhís den sórt sin nó an bhfuil sé ar intinn agaibh í a thairiscint.
eligibility-now = Tairgimid
eligibility-intends = Ní thairgimid go fóill, ach tá sé ar intinn againn
eligibility-no = Ní thairgimid
eligibility-functionality = Cad a d’iarrfadh sibh?
eligibility-functionality-missing = Roghnaigh feidhmiúlacht amháin ar a laghad.
eligibility-service = Cén tseirbhís a mbainfeadh an iarraidh léi?
eligibility-service-missing = Roghnaigh seirbhís.
eligibility-look = Taispeáin an freagra
eligibility-not-yours = Is le daoine eile an ceart seo
eligibility-not-yours-why = Tugann Airteagal 7(1) é don té a thairgeann seirbhís den sórt sin san Aontas nó a bhfuil sé ar intinn aige í a thairiscint. De réir bhur bhfreagraí, ní hamhlaidh daoibhse.
eligibility-yours = Is féidir libh é seo a iarraidh: { $service }
eligibility-who = Airteagal 7(1): an té a thairgeann seirbhís den sórt sin san Aontas, nó a bhfuil sé ar intinn aige í a thairiscint, féadfaidh sé iarraidh a dhéanamh, saor in aisce.
eligibility-owed = Airteagal 7(2), dlite inniu: { $what }.
eligibility-later = Airteagal 7(2), gan a bheith dlite fós: { $what }, dlite ón { $day }. Is féidir é a iarraidh cheana féin, agus níl spriocdháta leis go dtí sin.
eligibility-when = Airteagal 7(5): is féidir cuid de nó an t-iomlán a iarraidh, agus ní mór iarraidh réasúnta a chomhlíonadh laistigh de thrí mhí tar éis a faighte.
eligibility-review = Is tar éis a cuir isteach a chinntear an bhfuil iarraidh réasúnta, ní anseo.
eligibility-begin = Tosaigh iarraidh leis na freagraí seo
eligibility-begin-what = Chuige sin teastaíonn cuntas agus eagraíocht; go dtí sin, fanann bhur bhfreagraí sa bhrabhsálaí seo.
