# The page around every page, and words that parts share.

frame-skip = Léim chuig an bpríomhchuid
frame-sign-in = Logáil isteach
frame-sign-out = Logáil amach
frame-sections = Rannóga
frame-breadcrumbs = Conair loingseoireachta
frame-provider = Soláthraí
frame-review = Athbhreithniú
frame-admin = Riarachán
frame-choices = Do roghanna
frame-about = Idir-inoibritheacht seirbhísí teachtaireachtaí faoi Airteagal 7 den Ghníomh um Margaí Digiteacha.
frame-portal = Maidir leis an tairseach seo
frame-offers = Tairiscintí tagartha
frame-calculator = Áireamhán spriocdhátaí
frame-policy = Conas a chosnaítear cuntais
frame-source = Cód foinseach
frame-language = Teanga
frame-switch = Athraigh
frame-trace = Aitheantóir rianaithe
frame-start = Téigh chuig an leathanach baile
frame-prove = Dearbhaigh gur tusa atá ann
frame-account = Téigh chuig do chuntas

form-problem = Fadhb
form-problems = Tá fadhb ann
form-change = Athraigh

pager-label = Leathanaigh an liosta seo
pager-previous = Roimhe seo
pager-next = Ar aghaidh

timeline-table = An t-eolas céanna i dtábla
timeline-what = Cad é
timeline-when = Cathain

tone-neutral = Nóta
tone-info = Eolas
tone-success = Déanta
tone-warning = Rabhadh
tone-problem = Fadhb
