# Where a request stands.

request-state-draft = Abbozz
request-state-received = Waslet
request-state-in-review = Qed tiġi eżaminata
request-state-asked = Saret mistoqsija
request-state-accepted = Aċċettata
request-state-refused = Rifjutata
request-state-ready = Lesta
request-state-live = Qed taħdem
request-state-suspended = Sospiża
request-state-withdrawn = Irtirata
request-state-terminated = Mitmuma
