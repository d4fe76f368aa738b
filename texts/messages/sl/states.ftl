# Where a request stands.

request-state-draft = Osnutek
request-state-received = Prejeta
request-state-in-review = V obravnavi
request-state-asked = Postavljeno vprašanje
request-state-accepted = Sprejeta
request-state-refused = Zavrnjena
request-state-ready = Pripravljena
request-state-live = Deluje
request-state-suspended = Začasno ustavljena
request-state-withdrawn = Umaknjena
request-state-terminated = Končana
