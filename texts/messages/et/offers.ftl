# Avaldatud standardpakkumised.

offers-lead = Iga versioon avaldatakse üks kord ja see ei muutu kunagi. Lepingus on märgitud versioon, mille alusel see allkirjastati, ja selle räsi.
offers-caption = Avaldatud pakkumised
offers-offer = Pakkumine
offers-version = Versioon
offers-published = Avaldatud
offers-empty = Ühtegi pakkumist ei ole veel avaldatud.
offers-version-n = Versioon { $n }
offers-published-at = Avaldatud: { $at }
offers-hash = Teksti SHA-256:
offers-changed = Mis on muutunud alates versioonist { $n }
