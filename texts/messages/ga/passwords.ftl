# Choosing a password, and why one is refused.

password-title = Pasfhocal
password-what = Tar éis an athraithe, ní leanann ach an seisiún seo ar aghaidh. Críochnaíonn gach seisiún eile.
password-present = Pasfhocal reatha
password-new = Pasfhocal nua
password-change = Athraigh an pasfhocal
password-not-yours = Ní hé seo do phasfhocal. Seiceáil é agus bain triail eile as.

password-short = { $count ->
    [one] Tá carachtar amháin sa phasfhocal. Úsáid { $min } ar a laghad. Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.
    [two] Tá { $count } charachtar sa phasfhocal. Úsáid { $min } ar a laghad. Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.
    [few] Tá { $count } charachtar sa phasfhocal. Úsáid { $min } ar a laghad. Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.
    [many] Tá { $count } gcarachtar sa phasfhocal. Úsáid { $min } ar a laghad. Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.
   *[other] Tá { $count } carachtar sa phasfhocal. Úsáid { $min } ar a laghad. Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.
}
password-repeats = Níl sa phasfhocal ach an carachtar céanna arís is arís eile. Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.
password-is-email = Is é do sheoladh ríomhphoist an pasfhocal. Roghnaigh rud nach féidir le daoine eile a thomhas.
password-common = Tá an pasfhocal seo ar cheann díobh siúd a thriaileann gach duine ar dtús, is cuma cad atá timpeall air. Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.
password-guessed = Is gearr go dtomhaisfí an pasfhocal seo. Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.
password-guessed-because = Is gearr go dtomhaisfí an pasfhocal seo. { $why } Is rogha mhaith iad trí nó ceithre fhocal nach bhfuil aon bhaint acu lena chéile.

password-rows = Is éasca sraitheanna eochracha ar an méarchlár a thomhas.
password-keyboard = Is éasca patrúin ghearra ar an méarchlár a thomhas.
password-aaa = Is éasca athrá ar nós “aaa” a thomhas.
password-abcabc = Níl athrá ar nós “abcabcabc” ach beagán níos deacra a thomhas ná “abc”.
password-top-10 = Tá sé ar cheann de na deich bpasfhocal is coitianta.
password-top-100 = Tá sé ar cheann de na 100 pasfhocal is coitianta.
password-very-common = Is pasfhocal an-choitianta é.
password-similar = Tá sé cosúil le pasfhocal coitianta.
password-sequence = Is éasca seichimh ar nós abc nó 6543 a thomhas.
password-years = Is éasca na blianta is déanaí a thomhas.
password-word = Is éasca focal aonair a thomhas.
password-dates = Is minic gur éasca dátaí a thomhas.
password-name = Is éasca ainmneacha agus sloinnte leo féin a thomhas.
password-common-name = Is éasca ainmneacha agus sloinnte coitianta a thomhas.
