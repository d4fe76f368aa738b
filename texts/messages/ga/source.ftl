# Where the source of the running version is offered.

source-title = Cód foinseach
source-licence = Is saorbhogearra é Causeway faoin GNU Affero General Public License, leagan 3 amháin.
source-terms = Is féidir leat é a úsáid, a scrúdú, a athrú agus a roinnt. An té a ritheann do dhaoine eile é, ní mór dó nó di an cód foinseach a thairiscint dóibh.
source-version = Is é seo leagan { $version }. A chód foinseach:
