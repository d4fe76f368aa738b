# What may be wrong with any field. The label is the one that stands above it.

form-too-long = Karakterek száma a „{ $label }” mezőben: { $count }. A megengedett legnagyobb szám: { $max }.
form-invisible = A „{ $label }” mező láthatatlan vezérlőkaraktert tartalmaz ({ $code }). Törölje, vagy beillesztés helyett gépelje be újra a szöveget.
form-one-line = A „{ $label }” mezőben csak egy sor lehet. Törölje a sortöréseket.
form-name-with-address = A „{ $label }” mező webcímet tartalmaz. Csak a nevet adja meg.
form-email-missing = Adjon meg egy e-mail-címet, például: name@example.org.
form-email = A „{ $label }” mezőben nem e-mail-cím szerepel. A cím ilyen alakú legyen: name@example.org.
form-https-missing = Töltse ki a „{ $label }” mezőt. Adjon meg egy teljes címet, amely így kezdődik: https://.
form-https = A „{ $label }” mezőben olyan teljes címnek kell szerepelnie, amely így kezdődik: https://, például: https://chat.example.org/path.
