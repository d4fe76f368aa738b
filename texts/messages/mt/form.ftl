# What may be wrong with any field. The label is the one that stands above it.

form-too-long = L-għadd ta’ karattri f’“{ $label }” huwa { $count }. Il-massimu: { $max }.
form-invisible = “{ $label }” fih karattru tal-kontroll inviżibbli ({ $code }). Neħħih, jew erġa’ ikteb it-test minflok tippejstjah.
form-one-line = “{ $label }” irid ikun linja waħda. Neħħi l-qtugħ tal-linji.
form-name-with-address = “{ $label }” fih indirizz tal-web. Daħħal l-isem biss.
form-email-missing = Daħħal indirizz tal-posta elettronika, pereżempju isem@example.org.
form-email = “{ $label }” mhuwiex indirizz tal-posta elettronika. Eżempju: isem@example.org.
form-https-missing = Imla “{ $label }” b’indirizz sħiħ li jibda b’https://.
form-https = “{ $label }” irid ikun indirizz sħiħ li jibda b’https://, pereżempju https://chat.example.org/path.
