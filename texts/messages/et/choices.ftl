# Inimese valikud: millised rakendused võivad temaga ühendust saada.

choices-title = Otsustage, kes saab teiega ühendust võtta
choices-door = Logige sisse, et näha, millised rakendused saavad teie sõnumiteenusega ühenduse luua. Kõik on välja lülitatud, kuni te need sisse lülitate.
choices-login = Kasutajanimi
choices-password = Parool
choices-lead = Muud rakendused, mis saavad teie sõnumiteenusega ühenduse luua. Iga rakendus on välja lülitatud, kuni te selle sisse lülitate, ja te saate selle igal ajal uuesti välja lülitada.
choices-empty = Ükski rakendus ei saa veel ühendust luua
choices-empty-next = Kui mõni rakendus saab seda teha, ilmub see siia väljalülitatuna.
choices-app = { $app } teenuses { $service }
choices-on = Sees
choices-off = Väljas
choices-on-since = Sees alates: { $day } ({ $what })
choices-on-unreachable = Sees alates: { $day }, kuid praegu ei saa rakendus ühendust luua
choices-off-since = Väljas alates: { $day }
choices-turn-on = Lülita sisse
choices-turn-off = Lülita välja
choices-what = Mida soovite saada
choices-tick-one = Märkige vähemalt üks sõnumiliik, mida soovite saada.
choices-notice = Selle teate versioon on { $version }. Selle teksti SHA-256:

choices-sign-in = Kuidas te sisse logite
choices-present-password = Praegune parool
choices-new-password = Uus parool
choices-change-password = Muuda parooli
choices-end-others = Lõpeta kõik muud seansid
choices-where = Kus te olete sisse logitud. Seanss lõpeb ise, kui seda ei ole 12 tundi kasutatud, ja hiljemalt 30 päeva pärast.
choices-sessions = Seansid
choices-device = Seade
choices-network = Võrk
choices-opened = Avatud
choices-last-used = Viimati kasutatud
choices-this-session = { $device } (see seanss)
choices-wrong-password = See ei ole teie parool. Kontrollige seda ja proovige uuesti.
choices-login-taken = See kasutajanimi on juba kasutusel. Valige mõni muu.
choices-first = Valige endale ise parool
choices-first-ends = Teie praegune parool on teile väljastatud ja kehtib kuni: { $at }. Pärast seda ei saa te sellega enam sisse logida.
