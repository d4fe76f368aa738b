# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Líon na gcarachtar in “{ $label }”: { $count }. Uasmhéid: { $max }.
form-invisible = Tá carachtar rialúcháin dofheicthe in “{ $label }” ({ $code }). Bain amach é, nó clóscríobh an téacs arís seachas é a ghreamú.
form-one-line = Ní mór gur líne amháin atá in “{ $label }”. Bain amach na línebhristeacha.
form-name-with-address = Tá seoladh gréasáin in “{ $label }”. Cuir isteach an t-ainm amháin.
form-email-missing = Cuir isteach seoladh ríomhphoist, mar shampla ainm@example.org.
form-email = Ní seoladh ríomhphoist atá in “{ $label }”. Sampla: ainm@example.org.
form-https-missing = Líon isteach “{ $label }” le seoladh iomlán a thosaíonn le https://.
form-https = Ní mór gur seoladh iomlán a thosaíonn le https:// atá in “{ $label }”, mar shampla https://chat.example.org/path.
