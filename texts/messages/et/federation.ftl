# Sisselogimine identiteedipakkujate kaudu.

federation-with = Logi sisse: { $name }
