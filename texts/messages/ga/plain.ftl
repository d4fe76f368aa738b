# Answers that come from a limit rather than from a page.

plain-forbidden-title = Níor glacadh leis
plain-forbidden = Níor tháinig an fhoirm ó leathanach de chuid na tairsí seo. Oscail an leathanach arís agus seol an fhoirm uaidh sin.

plain-too-large-title = Rómhór
plain-too-large = Tá an méid a sheol tú níos mó ná 1 MiB. Téigh ar ais, giorraigh é agus seol arís é; níor cailleadh aon rud a chlóscríobh tú ansin.

plain-not-understood-title = Níor tuigeadh é
plain-not-understood = Níorbh fhéidir leis an tairseach an méid a sheol tú a léamh. Téigh ar ais agus seol an fhoirm arís.

plain-too-many-title = An iomarca iarrachtaí
plain-too-many = Seoladh an iomarca ón áit seo le ceathrú uaire anuas. Fan an fad sin arís, téigh ar ais agus seol arís é; níor cailleadh aon rud a chlóscríobh tú ansin.

plain-too-long-title = Thóg sé seo rófhada
plain-too-long = Níorbh fhéidir leis an tairseach freagra a thabhairt in am. Bain triail eile as i gceann nóiméid.

plain-internal-title = Chuaigh rud éigin amú anseo
plain-internal = Orainne atá an locht, agus níor cailleadh aon rud a shábháil tú. Bain triail eile as; má tharlaíonn sé arís, seol an t-aitheantóir rianaithe chugainn.
