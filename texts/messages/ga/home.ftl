# The start page.

home-tab = Idir-inoibritheacht teachtaireachtaí
home-title = Teachtaireachtaí oscailte, go hoscailte
home-lead = Faoi Airteagal 7 den Ghníomh um Margaí Digiteacha, is féidir le soláthraí seirbhíse teachtaireachtaí iarraidh ar gheatóir a sheirbhís a oscailt do sholáthraithe eile. Is iad seo na seirbhísí atá i gceist anseo: { $services }. Feiceann an dá thaobh an iarraidh chéanna, an dáta céanna agus cé air atá an chéad chéim eile.
home-ask = Iarr idir-inoibritheacht
home-switch = Cuir aipeanna eile ar siúl nó múch iad
home-people = Cé na haipeanna atá in ann teagmháil a dhéanamh liom?
home-people-what = Logáil isteach chun na haipeanna is féidir a nascadh le do sheirbhís teachtaireachtaí a fheiceáil. Ní bhíonn aon rud ar siúl sula gcuireann tusa ar siúl é, agus tá sé chomh héasca céanna é a mhúchadh.
home-providers = Conas a chuirim iarraidh isteach?
home-providers-what = Cruthaigh cuntas, déan cur síos ar d’eagraíocht, scríobh an iarraidh agus cuir isteach í. Míníonn gach céim cén fáth a bhfuiltear ag fiafraí.
home-long = Cá fhad a thógann sé?
home-long-what = Trí mhí ar a mhéad ón uair a fhaightear an iarraidh, arna n-áireamh faoi Rialachán Uimh. 1182/71.
home-today = An dáta dlíthiúil i gcás iarrata a fhaightear inniu: { $day }.
home-offers = Cad iad na téarmaí?
home-offers-what = Foilsíonn gach geatóir tairiscint tagartha le haghaidh gach seirbhíse. Fanann gach leagan anseo, gan athrú, in éineacht lena haisluach.
home-way = Bealach na hiarrata
home-way-ask = Cuireann an soláthraí iarraidh isteach: cén tseirbhís, cé na feidhmiúlachtaí. Tosaíonn na trí mhí.
home-way-review = Déanann an geatóir athbhreithniú uirthi, féadfaidh sé ceisteanna a chur, agus déanann beirt cinneadh, agus na cúiseanna á dtabhairt acu.
home-way-tracks = Síníonn an dá thaobh an tairiscint tagartha, cruthaíonn an soláthraí go bhfuil a eochracha aige, agus déantar na garspriocanna a thástáil. Téann na trí cinn ar aghaidh taobh le taobh.
home-way-ready = Tá an nasc réidh, agus léiríonn an taifead ar comhlíonadh an spriocdháta.
home-way-people = Cinneann gach duine dó féin nó di féin an bhfuil an aip seo in ann teagmháil a dhéanamh leis nó léi.
