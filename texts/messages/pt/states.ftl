# Where a request stands.

request-state-draft = Rascunho
request-state-received = Recebido
request-state-in-review = Em análise
request-state-asked = Pergunta colocada
request-state-accepted = Aceite
request-state-refused = Recusado
request-state-ready = Pronto
request-state-live = Em serviço
request-state-suspended = Suspenso
request-state-withdrawn = Retirado
request-state-terminated = Terminado
